package org.labyrinth.autograder.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.labyrinth.autograder.batch.ResultsInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code java -jar autograder.jar grade | merge | gradebook | similar | release | gradescope |
 * cells | lint}.
 */
@Command(
    name = "java Lab.java",
    description = "Grades notebooks, makes the bundle that students get, and proves exercises.",
    subcommands = {
      GradeCommand.class,
      MergeCommand.class,
      GradebookCommand.class,
      SimilarCommand.class,
      ReleaseCommand.class,
      GradescopeCommand.class,
      CellsCommand.class,
      LintCommand.class
    },
    mixinStandardHelpOptions = true)
public final class Autograder {
  private static final int BAD_INPUT = 2;

  private Autograder() {}

  /**
   * Runs a subcommand and ends the JVM: 0 for success, 2 for bad input, with a sentence on the
   * error stream that says what is wrong with it.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, arguments));
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Autograder())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((thrown, command, parsed) -> explain(thrown, command))
        .execute(arguments);
  }

  private static int explain(Exception thrown, CommandLine command) throws Exception {
    if (thrown instanceof IllegalArgumentException
        || thrown instanceof IOException
        || thrown instanceof UncheckedIOException) {
      String sentence =
          thrown instanceof IOException
                  && !(thrown instanceof InputException || thrown instanceof ResultsInUseException)
              ? thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
              : thrown.getMessage();
      command.getErr().println(sentence);
      return BAD_INPUT;
    }
    throw thrown;
  }
}

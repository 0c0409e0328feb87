package org.labyrinth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.labyrinth.numerics.SolverException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * How every command of the kit behaves when something is wrong: one sentence, and exit code 2, or 1
 * if a solver failed.
 */
public final class Commands {
  /** The exit code for bad input. */
  public static final int BAD_INPUT = 2;

  /** The exit code where the equations could not be solved. */
  public static final int UNSOLVED = 1;

  private Commands() {}

  /**
   * A command line with the kit's manners.
   *
   * @param command an object annotated for picocli
   * @return the command line, ready to execute
   */
  public static CommandLine of(Object command) {
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (problem, arguments) -> sentence(problem.getCommandLine(), problem.getMessage()))
        .setExecutionExceptionHandler(Commands::failed);
  }

  private static int failed(Exception problem, CommandLine line, ParseResult arguments)
      throws Exception {
    return failed(problem, line.getErr());
  }

  /** Says what was wrong; throws what no user can have done. */
  static int failed(Exception problem, PrintWriter err) throws Exception {
    if (problem instanceof SolverException) {
      err.println(problem.getMessage());
      return UNSOLVED;
    }
    boolean expected =
        problem instanceof IllegalArgumentException
            || problem instanceof IOException
            || problem instanceof UncheckedIOException;
    if (!expected) {
      throw problem;
    }
    err.println(words(problem));
    return BAD_INPUT;
  }

  /** The JDK's message of a refused file is its name alone. */
  private static String words(Exception problem) {
    return problem instanceof AccessDeniedException denied
        ? "file must be open to you, but permission is denied: " + denied.getFile()
        : problem.getMessage();
  }

  private static int sentence(CommandLine line, String message) {
    line.getErr().println(message);
    return BAD_INPUT;
  }
}

package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.batch.Merge;
import org.labyrinth.autograder.report.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge OUT SHARD ...}. */
@Command(
    name = "merge",
    description =
        "Puts together what graders made with --shard i/n: the same results, to the byte, as of one "
            + "grader without it. A shard that is missing, there twice or not finished is named, and "
            + "nothing is written.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:merged", "2:bad input, or the shards do not make a whole"},
    mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OUT", description = "For the results of the whole class.")
  private Path out;

  @Parameters(
      index = "1..*",
      paramLabel = "SHARD",
      arity = "1..*",
      description = "The folders of the shards; or the one they share, which may be OUT.")
  private List<Path> shards = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    for (Path each : shards) {
      if (!Files.isDirectory(each)) {
        throw new InputException(each + " is no folder: SHARD");
      }
    }
    int students = new Merge(new ResultFolder(out)).run(shards);
    spec.commandLine().getErr().println("%d students".formatted(students));
    Tables.print(out, spec.commandLine().getOut());
    return 0;
  }
}

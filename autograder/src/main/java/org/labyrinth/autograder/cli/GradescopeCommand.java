package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.gradescope.AutograderZip;
import org.labyrinth.exercises.catalogue.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradescope EXERCISE --out FILE.zip}. */
@Command(
    name = "gradescope",
    description = {
      "Makes the zip that Gradescope takes for an autograder of one exercise.",
      "It holds the exercise's solution and all hidden tests: give it to nobody but Gradescope.",
      "Choose a container with at least 1 CPU and 1.5 GB there: a submission starts two JVMs."
    },
    mixinStandardHelpOptions = true)
final class GradescopeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "EXERCISE", description = "Number or name, such as 04.")
  private String exercise;

  @Option(names = "--out", paramLabel = "FILE.zip", required = true, description = "The zip.")
  private Path out;

  @Option(
      names = "--without-sandbox",
      description =
          "Grade also where bubblewrap does not work. Students' code can then read the solution "
              + "and the hidden tests, and write its own grade.")
  private boolean withoutSandbox;

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Exercise chosen = ExerciseChoice.find(exercise);
    RootOptions.requireFile(root.solution(chosen), "every exercise needs its solved notebook");
    root.jars();
    List<String> options = new ArrayList<>(List.of("--exercise", chosen.slug()));
    if (!withoutSandbox) {
      options.add("--sandbox-only");
    }
    new AutograderZip(root.root(), root.kit(), root.solution(chosen), options).write(out);
    spec.commandLine().getOut().println(out);
    return 0;
  }
}

package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.release.Bundle;
import org.labyrinth.autograder.release.Stripper;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code release --out DIR}, and {@code release --exercises DIR}. */
@Command(
    name = "release",
    description = {
      "Makes what students get: the course, the exercises without their solutions, and the kit."
    },
    mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
  /** One of the two things to make. */
  static final class Target {
    @Option(names = "--out", paramLabel = "DIR", description = "The bundle; a new folder.")
    private List<Path> bundle = new ArrayList<>();

    @Option(
        names = "--exercises",
        paramLabel = "DIR",
        description = "Only the students' notebooks, made anew from the solutions.")
    private List<Path> exercises = new ArrayList<>();
  }

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> solutions = root.solutions();
    for (Path folder : target.exercises) {
      Stripper.strip(solutions, folder);
    }
    for (Path folder : target.bundle) {
      new Bundle(root.root(), root.kit(), solutions).write(folder);
      spec.commandLine().getOut().println(folder);
    }
    return 0;
  }
}

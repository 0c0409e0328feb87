package org.labyrinth.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of {@code kit/labyrinth.jar}; {@code java Lab.java} hands its arguments here. */
@Command(
    name = "java Lab.java",
    description = "Porous electrode theory, from a picture of an electrode.",
    mixinStandardHelpOptions = true,
    subcommands = {Measure.class})
public final class Labyrinth implements Runnable {
  @Spec private CommandSpec spec;

  /** Made by {@link #main} and by tests. */
  public Labyrinth() {}

  /**
   * Runs one subcommand and ends the process with its exit code.
   *
   * @param arguments the subcommand and its options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new Labyrinth()).execute(arguments));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a subcommand; `java Lab.java help` lists them.");
  }
}

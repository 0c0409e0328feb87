package org.labyrinth.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of {@code kit/labyrinth.jar}; {@code java Lab.java} hands its arguments here. */
public final class Labyrinth {
  private Labyrinth() {}

  /**
   * Runs one subcommand and ends the process with its exit code.
   *
   * @param arguments the subcommand and its options
   * @throws Exception what no user can have done
   */
  public static void main(String[] arguments) throws Exception {
    System.exit(run(arguments, Streams.out(), Streams.err()));
  }

  /** Runs one subcommand; returns its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) throws Exception {
    List<String> words = Arrays.asList(arguments);
    return switch (words.isEmpty() ? "" : words.get(0)) {
      case Simulate.NAME -> new Simulate(out, err).run(words.subList(1, words.size()));
      case Impedance.NAME -> new Impedance(out, err).run(words.subList(1, words.size()));
      case SweepCommand.NAME -> new SweepCommand(out, err).run(words.subList(1, words.size()));
      default -> Others.line().setOut(out).setErr(err).execute(arguments);
    };
  }

  /** All commands but these; apart, so that those need not load them. */
  @Command(
      name = "java Lab.java",
      description = "Porous electrode theory, from a picture of an electrode to a discharge curve.",
      mixinStandardHelpOptions = true,
      footer = {
        "  simulate  Runs an experiment on a lithium cell; `simulate --help` tells more.",
        "  impedance Finds a lithium cell's impedance at rest; `impedance --help` tells more.",
        "  sweep     Runs many, by a plan; `sweep --help` tells more."
      },
      subcommands = {Measure.class})
  static final class Others implements Runnable {
    @Spec private CommandSpec spec;

    static CommandLine line() {
      return Commands.of(new Others());
    }

    @Override
    public void run() {
      throw new ParameterException(
          spec.commandLine(), "Name a subcommand; `java Lab.java help` lists them.");
    }
  }
}

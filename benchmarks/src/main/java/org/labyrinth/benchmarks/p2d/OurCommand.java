package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Our solver on one job, in a process of its own; {@link ToolProcess} starts it. */
@Command(name = "ours", description = "Runs our solver on one job.")
public final class OurCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Spec private CommandSpec spec;

  @Option(names = "--job", required = true, description = "The job, JSON.")
  private Path job;

  @Option(names = "--out", required = true, description = "Where the JSON goes.")
  private Path out;

  /** Made by {@link #main}. */
  public OurCommand() {}

  /**
   * Measures and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new OurCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    String text = Files.readString(job);
    String what = JSON.readTree(text).path("what").asString();
    CellTool tool = CellTool.ours();
    Object figures =
        switch (what) {
          case Job.DISCHARGE -> new OurDischarges(tool, JSON.readValue(text, Job.class)).timed();
          case Job.SWEEP -> new OurSweep(tool, JSON.readValue(text, Job.class)).timed();
          case ImpedanceJob.WHAT ->
              new OurSpectra(JSON.readValue(text, ImpedanceJob.class)).timed();
          case RobustnessJob.WHAT ->
              new OurRobustness(tool, JSON.readValue(text, RobustnessJob.class)).run(this::say);
          default ->
              throw new IllegalArgumentException(
                  "job = %s must be discharge, sweep, impedance or robustness: --job"
                      .formatted(what));
        };
    Files.writeString(out, JSON.writeValueAsString(figures));
    return 0;
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}

package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java Lab.java bench robustness}: many random cells, and how each run ends. */
@Command(
    name = "java Lab.java bench robustness",
    mixinStandardHelpOptions = true,
    description = {
      "Runs our P2D on random but physical cells and counts how the runs end; PyBaMM gets the first",
      "few of the very same files, for it takes about a second for each."
    })
public final class RobustnessBench implements Callable<Integer> {
  private static final double PATIENCE = 60;
  private static final double SECONDS_OURS = 0.01;
  private static final double SECONDS_PEER = 1.5;

  @Spec private CommandSpec spec;

  @Option(
      names = "--cells",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int cells;

  @Option(
      names = "--peer-cells",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many of them PyBaMM gets (default: ${DEFAULT-VALUE}).")
  private int peerCells;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the generator (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Keep the cells and the protocol there.")
  private Optional<Path> folder;

  @Mixin private ReportOptions options;

  /** Made by {@link #main} and by tests. */
  public RobustnessBench() {}

  /**
   * Runs the cells and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new RobustnessBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (cells < 1) {
      throw new IllegalArgumentException("cells = %d must be at least 1: --cells".formatted(cells));
    }
    PyBamm pyBamm = PyBamm.of(options, this::say);
    try (BpxFolder files = folder.isPresent() ? new BpxFolder(folder.get()) : new BpxFolder()) {
      List<Case> cases = RandomCases.aroundShipped(seed).write(cells, files);
      RobustnessReport report = run(cases, pyBamm);
      options.keep(report.text(), report.json());
      say("\n" + report.text());
    }
    return 0;
  }

  private RobustnessReport run(List<Case> cases, PyBamm pyBamm) throws IOException {
    RobustnessJob job = new RobustnessJob(cases, PATIENCE);
    RobustnessJob few = job.first(peerCells);
    double ours = 3 + SECONDS_OURS * cells;
    double theirs = pyBamm.missing().isPresent() ? 0 : 5 + SECONDS_PEER * few.cases().size();
    try (Display display = Display.of(spec.commandLine().getErr(), ours + theirs)) {
      display.begin("ours", ours);
      Outcome<RobustnessFigures> our =
          ToolProcess.ours().run(job, RobustnessFigures.class, limit(job), display::detail);
      Outcome<RobustnessFigures> peer;
      if (pyBamm.missing().isPresent()) {
        peer = new Outcome.Absent<>(pyBamm.missing().get());
      } else {
        display.begin("PyBaMM", theirs);
        peer = pyBamm.process().run(few, RobustnessFigures.class, limit(few), display::detail);
      }
      return new RobustnessReport(seed, cases, our, peer);
    }
  }

  /** Even if every run hangs. */
  private static Duration limit(RobustnessJob job) {
    return Duration.ofSeconds((long) (PATIENCE * (job.cases().size() + 1)));
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}

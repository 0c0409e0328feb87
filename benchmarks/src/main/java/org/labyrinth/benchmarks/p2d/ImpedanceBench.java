package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cells;
import org.labyrinth.cli.Commands;
import org.labyrinth.impedance.Frequencies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java Lab.java bench impedance}: spectra beside PyBaMM's. */
@Command(
    name = "java Lab.java bench impedance",
    mixinStandardHelpOptions = true,
    description = {
      "Times the impedance of the LG M50 at 61 frequencies, half full, by P2D and SPM, beside",
      "PyBaMM's on coarse and fine meshes, and says how far the two are apart."
    })
public final class ImpedanceBench implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final double DOUBLE_LAYER = 0.2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "20",
      description = "How often each spectrum is timed (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Mixin private ReportOptions options;

  /** Made by {@link #main} and by tests. */
  public ImpedanceBench() {}

  /**
   * Runs the comparison and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new ImpedanceBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (runs < 1) {
      throw new IllegalArgumentException("runs = %d must be at least 1: --runs".formatted(runs));
    }
    PyBamm pyBamm = PyBamm.of(options, this::say);
    Path cell = Files.createTempFile("labyrinth-bench", ".bpx.json");
    try {
      Files.writeString(cell, Bpx.write(Cells.lgM50()));
      ImpedanceReport report = run(jobs(cell.toString()), pyBamm);
      options.keep(report.text(), report.json());
      say("\n" + report.text());
    } finally {
      Files.deleteIfExists(cell);
    }
    return 0;
  }

  private List<ImpedanceJob> jobs(String cell) {
    List<Double> hertz = Arrays.stream(Frequencies.logarithmic(1e-3, 1e3, 61)).boxed().toList();
    List<ImpedanceJob> jobs = new ArrayList<>();
    for (CellModel model : List.of(CellModel.P2D, CellModel.SPM)) {
      for (Setting setting :
          List.of(
              Setting.named("default mesh"),
              Setting.of(new Mesh(20, 10, 20, 40), 2, Setting.USUAL_TOLERANCE),
              Setting.of(new Mesh(40, 20, 40, 80), 3, Setting.USUAL_TOLERANCE))) {
        jobs.add(
            new ImpedanceJob(
                ImpedanceJob.WHAT, cell, model, DOUBLE_LAYER, 0.5, setting, hertz, runs));
      }
    }
    return jobs;
  }

  private ImpedanceReport run(List<ImpedanceJob> jobs, PyBamm pyBamm) throws IOException {
    double each = 5 + 1.5 * runs;
    try (Display display = Display.of(spec.commandLine().getErr(), jobs.size() * (3 + each))) {
      OtherPrograms others = new OtherPrograms();
      Machine machine = Machine.here();
      List<ImpedanceReport.Row> rows = new ArrayList<>();
      for (ImpedanceJob job : jobs) {
        String label = job.model().title() + ", " + job.setting().name();
        display.begin("ours, " + label, 3);
        Outcome<ImpedanceFigures> ours =
            ToolProcess.ours().run(job, ImpedanceFigures.class, LIMIT, display::detail);
        display.begin("PyBaMM, " + label, each);
        Outcome<ImpedanceFigures> peer =
            pyBamm.missing().isPresent()
                ? new Outcome.Absent<>(pyBamm.missing().get())
                : pyBamm.process().run(job, ImpedanceFigures.class, LIMIT, display::detail);
        rows.add(new ImpedanceReport.Row(job, ours, peer));
      }
      return new ImpedanceReport(machine, rows, others.share());
    }
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}

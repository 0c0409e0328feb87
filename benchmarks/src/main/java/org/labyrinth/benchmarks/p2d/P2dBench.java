package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.labyrinth.benchmarks.sidebyside.Display;
import org.labyrinth.benchmarks.sidebyside.ReportOptions;
import org.labyrinth.cli.Commands;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code java Lab.java bench p2d}: our cell models beside PyBaMM. */
@Command(
    name = "java Lab.java bench p2d",
    mixinStandardHelpOptions = true,
    description = {
      "Times our P2D, SPM and SPMe beside PyBaMM: same cell, same accuracy, same machine, one run.",
      "PyBaMM is installed into benchmarks/target/p2d-peers; if that fails, ours runs alone."
    })
public final class P2dBench implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--quick", description = "One round, one sweep, one cold start.")
  private boolean quick;

  @Mixin private ReportOptions options;

  /** Made by {@link #main} and by tests. */
  public P2dBench() {}

  /**
   * Runs the comparison and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new P2dBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PyBamm pyBamm = PyBamm.of(options, this::say);
    P2dPlan plan = quick ? P2dPlan.QUICK : P2dPlan.WHOLE;
    double seconds = P2dComparison.estimatedSeconds(plan, pyBamm.missing().isEmpty());
    say(
        "This takes about %.0f minutes; leave the machine to it."
            .formatted(Math.ceil(seconds / 60)));
    P2dReport report;
    try (BpxFolder folder = new BpxFolder();
        Display display = Display.of(spec.commandLine().getErr(), seconds)) {
      Path cell = folder.lgM50();
      report = new P2dComparison(plan, cell, ReportOptions.root(), pyBamm, display).run(this::keep);
    }
    keep(report);
    say("\n" + P2dReportText.of(report));
    return 0;
  }

  private void keep(P2dReport report) throws IOException {
    options.keep(P2dReportText.of(report), report.json());
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }
}

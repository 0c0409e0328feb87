package org.labyrinth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.labyrinth.impedance.ImpedanceSolution;
import org.labyrinth.impedance.ImpedanceSolver;
import org.labyrinth.notebook.Charts;
import org.labyrinth.notebook.NyquistChart;

/** {@code impedance CELL}: what a cell at rest opposes to alternating current. */
final class Impedance {
  /** What the command is called. */
  static final String NAME = "impedance";

  private static final String HELP =
      """
      Usage: java Lab.java impedance CELL [options]
      The impedance of a lithium cell at rest, by the P2D model linearised around it.

      CELL                     a BPX file, or a cell that comes with the kit: %s
      --soc Z                  state of charge, 0 to 1 (default: 0.5)
      --soc-by stoichiometry|voltage
                               what 0 and 1 mean: the limits of stoichiometry in the file, or the
                               cut-offs of voltage (default: stoichiometry)
      --frequencies F0:F1:N    N of them from F0 to F1 [Hz], evenly on a logarithmic scale
                               (default: %s)
      --model P2D|SPMe|SPM     by which equations (default: P2D)
      --temperature T          of the cell [K] (default: the cell's initial temperature)
      --double-layer C         on all particles [F/m2] (default: what the file has under
                               "User-defined", else none)
      --tolerance E            how large the error along x may be, relative (default: 1e-4)
      --csv FILE               write the spectrum as CSV; - writes it to standard output
      --chart FILE.png         draw it: -Im Z over Re Z
      -h, --help               this text

      Exit code 0; 2 for bad input, 1 if the equations could not be solved.
      """;

  private final PrintWriter out;
  private final PrintWriter err;

  Impedance(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command; returns the exit code. */
  int run(List<String> words) throws Exception {
    if (words.contains("--help") || words.contains("-h")) {
      out.print(
          HELP.formatted(String.join(", ", CellSource.names()), ImpedanceOptions.FREQUENCIES));
      out.flush();
      return 0;
    }
    try {
      report(ImpedanceOptions.of(words));
      return 0;
    } catch (Exception e) {
      return Commands.failed(e, err);
    }
  }

  private void report(ImpedanceOptions asked) throws IOException {
    long start = System.nanoTime();
    ImpedanceSolution solution = new ImpedanceSolver().solve(asked.problem(), asked.frequencies());
    double seconds = 1e-9 * (System.nanoTime() - start);
    if (asked.csvToTerminal()) {
      out.print(SpectrumCsv.of(solution));
    } else {
      if (asked.csv().isPresent()) {
        asked.csv().get().write(SpectrumCsv.of(solution).getBytes(StandardCharsets.UTF_8));
      }
      out.println(ImpedanceTable.of(asked, solution, seconds));
    }
    if (asked.chart().isPresent()) {
      String title = "Impedance of " + asked.problem().cell().name();
      asked
          .chart()
          .get()
          .write(Charts.picture(NyquistChart.of(title, "mΩ", solution.ofCell().times(1e3))).png());
    }
    out.flush();
  }
}

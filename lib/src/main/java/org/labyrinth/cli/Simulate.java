package org.labyrinth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.labyrinth.notebook.RunChart;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;

/**
 * {@code simulate CELL}: what a cell does during an experiment. It is over in half a second, most
 * of which goes into loading classes; so it loads picocli, Tablesaw and XChart only if it must.
 */
final class Simulate {
  /** What the command is called. */
  static final String NAME = "simulate";

  private static final String HELP =
      """
      Usage: java Lab.java simulate CELL [options]
      Runs an experiment on a lithium cell by the P2D model of Doyle, Fuller and Newman.

      CELL                     a BPX file, or a cell that comes with the kit: %s
      --experiment "..."       what is done, such as "Discharge at C/2 until 2.5 V; Rest for 1 hour";
                               may be given several times (default: discharge at 1C to the lower cut-off)
      --current PROFILE.csv    then follow a current: columns time_s,current_A, discharge positive,
                               straight lines between rows, a jump where a time stands twice
      --model P2D|SPMe|SPM     by which equations (default: P2D)
      --soc Z                  state of charge at the start, 0 to 1 (default: 1)
      --soc-by stoichiometry|voltage
                               what 0 and 1 mean: the limits of stoichiometry in the file, or the
                               cut-offs of voltage (default: stoichiometry)
      --temperature T          held [K] (default: the cell's initial temperature)
      --heat-transfer H        the cell warms as a whole and loses heat by H [W/(m2 K)] to
                               surroundings at the given temperature; needs thermal data in the file
      --preset default|fast|accurate
                               voltage within half a millivolt, about one, or a tenth
      --period S               a row every S seconds of each step (default: 200 intervals a step)
      --csv FILE               write the curve as CSV; - writes it to standard output
      --chart FILE.png         draw voltage and current
      -h, --help               this text

      Exit code 0; 2 for bad input, 1 if the equations could not be solved.
      """;

  private final PrintWriter out;
  private final PrintWriter err;

  Simulate(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command; returns the exit code. */
  int run(List<String> words) throws Exception {
    if (words.contains("--help") || words.contains("-h")) {
      out.print(HELP.formatted(String.join(", ", CellSource.names())));
      out.flush();
      return 0;
    }
    try {
      simulate(SimulateOptions.of(words));
      return 0;
    } catch (OutOfMemoryError e) {
      err.println(
          "memory = %.1f GiB must be more for so many steps, by JDK_JAVA_OPTIONS=-Xmx16g for instance."
              .formatted(Runtime.getRuntime().maxMemory() / 0x1p30));
      return Commands.BAD_INPUT;
    } catch (Exception e) {
      return Commands.failed(e, err);
    }
  }

  private void simulate(SimulateOptions asked) throws IOException {
    long start = System.nanoTime();
    Solution solution = solve(asked);
    double seconds = 1e-9 * (System.nanoTime() - start);
    if (asked.csvToTerminal() || asked.csv().isPresent()) {
      writeCurve(asked, solution);
    }
    if (!asked.csvToTerminal()) {
      out.println(SimulationTable.of(asked, solution, seconds));
    }
    if (asked.chart().isPresent()) {
      OutputFile chart = asked.chart().get();
      chart.write(RunChart.of(solution).png());
    }
    out.flush();
  }

  private Solution solve(SimulateOptions asked) {
    try (SolveWatch watch =
        new SolveWatch(asked.simulation().experiment().steps(), err, ProgressDisplay.PATIENCE)) {
      return new CellSolver().solve(asked.simulation(), watch);
    }
  }

  private void writeCurve(SimulateOptions asked, Solution solution) throws IOException {
    List<Sample> rows = asked.period() == 0 ? solution.samples() : solution.samples(asked.period());
    String csv = CurveCsv.of(rows);
    if (asked.csvToTerminal()) {
      out.print(csv);
    } else {
      asked.csv().orElseThrow().write(csv.getBytes(StandardCharsets.UTF_8));
    }
  }
}

package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same discharge again and again, in this Java machine. */
final class OurDischarges {
  /** Until the compiler has done its work, also beside other programs [s]. */
  private static final double WARM_UP = 4;

  private static final int LEAST_WARM_UP = 20;

  /** Short runs are timed more often than asked, for so long; PyBaMM's script does the same [s]. */
  private static final double ENOUGH = 1;

  private final Job job;
  private final CellTool.PreparedCell cell;

  OurDischarges(CellTool tool, Job job) throws IOException {
    this.job = job;
    this.cell = tool.prepare(Path.of(job.cell()), job.model(), job.setting());
  }

  DischargeFigures timed() {
    double rate = job.rates().get(0);
    long begin = System.nanoTime();
    for (int run = 0; run < LEAST_WARM_UP || since(begin) < WARM_UP; run++) {
      cell.discharge(rate);
    }
    List<Double> seconds = new ArrayList<>();
    long allocated = Allocation.ofThisThread();
    for (long first = System.nanoTime(); seconds.size() < job.runs() || since(first) < ENOUGH; ) {
      long start = System.nanoTime();
      cell.discharge(rate);
      seconds.add(since(start));
    }
    long bytes = (Allocation.ofThisThread() - allocated) / seconds.size();
    CellTool.Discharge last = cell.discharge(rate);
    return new DischargeFigures(seconds, curve(last), last.steps(), bytes, version());
  }

  private static double since(long start) {
    return 1e-9 * (System.nanoTime() - start);
  }

  private Curve curve(CellTool.Discharge discharge) {
    List<Double> times =
        new ArrayList<>(job.times().stream().filter(t -> t < discharge.end()).toList());
    times.add(discharge.end());
    List<Double> voltages = times.stream().map(discharge::voltage).toList();
    return new Curve(times, voltages, discharge.ampereHours());
  }

  static String version() {
    return "Java " + Runtime.version().feature();
  }
}

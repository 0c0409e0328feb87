package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same discharge again and again, in this Java machine. */
final class OurDischarges {
  /** Until the compiler has done its work [s]. */
  private static final double WARM_UP = 2;

  private static final int LEAST_WARM_UP = 20;

  private final Job job;
  private final CellTool.PreparedCell cell;

  OurDischarges(CellTool tool, Job job) throws IOException {
    this.job = job;
    this.cell = tool.prepare(Path.of(job.cell()), job.model(), job.setting());
  }

  DischargeFigures timed() {
    double rate = job.rates().get(0);
    long begin = System.nanoTime();
    for (int run = 0; run < LEAST_WARM_UP || 1e-9 * (System.nanoTime() - begin) < WARM_UP; run++) {
      cell.discharge(rate);
    }
    List<Double> seconds = new ArrayList<>();
    long allocated = Allocation.ofThisThread();
    for (int run = 0; run < job.runs(); run++) {
      long start = System.nanoTime();
      cell.discharge(rate);
      seconds.add(1e-9 * (System.nanoTime() - start));
    }
    long bytes = (Allocation.ofThisThread() - allocated) / Math.max(1, job.runs());
    CellTool.Discharge last = cell.discharge(rate);
    return new DischargeFigures(seconds, curve(last), last.steps(), bytes, version());
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

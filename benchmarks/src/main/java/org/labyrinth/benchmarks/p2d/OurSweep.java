package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.labyrinth.numerics.SolverException;

/** A sweep over C-rates; every thread takes the next rate when it is free. */
final class OurSweep {
  /** So many that the compiler has done its work, which two threads leave it little time for. */
  static final int WARM_UP = 30;

  private final Job job;
  private final List<CellTool.PreparedCell> cells = new ArrayList<>();

  OurSweep(CellTool tool, Job job) throws IOException {
    this.job = job;
    for (int thread = 0; thread < job.threads(); thread++) {
      cells.add(tool.prepare(Path.of(job.cell()), job.model(), job.setting()));
    }
  }

  SweepFigures timed() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(job.threads());
    try {
      List<Double> seconds = new ArrayList<>();
      double[] ends = new double[job.rates().size()];
      for (int run = -WARM_UP; run < job.runs(); run++) {
        long begin = System.nanoTime();
        once(threads, ends);
        if (run >= 0) {
          seconds.add(1e-9 * (System.nanoTime() - begin));
        }
      }
      List<Double> endTimes = Arrays.stream(ends).boxed().toList();
      String way = job.threads() == 1 ? "one thread" : job.threads() + " threads";
      return new SweepFigures(seconds, endTimes, way, OurDischarges.version());
    } finally {
      threads.shutdownNow();
    }
  }

  private void once(ExecutorService threads, double[] ends) throws IOException {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Integer>> work = new ArrayList<>();
    for (CellTool.PreparedCell cell : cells) {
      work.add(
          () -> {
            int done = 0;
            for (int k = next.getAndIncrement(); k < ends.length; k = next.getAndIncrement()) {
              ends[k] = cell.discharge(job.rates().get(k)).end();
              done++;
            }
            return done;
          });
    }
    try {
      for (Future<Integer> future : threads.invokeAll(work)) {
        future.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SolverException failure) {
        throw failure;
      }
      throw new IOException("the sweep failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: sweep", e);
    }
  }
}

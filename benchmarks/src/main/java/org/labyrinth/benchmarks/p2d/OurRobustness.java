package org.labyrinth.benchmarks.p2d;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Our solver on many cases. */
final class OurRobustness {
  private static final int NEWS_EVERY = 50;

  private final CellTool tool;
  private final RobustnessJob job;

  OurRobustness(CellTool tool, RobustnessJob job) {
    this.tool = tool;
    this.job = job;
  }

  RobustnessFigures run(Consumer<String> news) {
    List<RunEnd> ends = new ArrayList<>();
    ExecutorService thread = thread();
    for (Case one : job.cases()) {
      RunEnd end = end(thread, one);
      if (end.ending() == Ending.HANG) {
        // Java cannot end a thread: it goes on by itself, and the next case gets another.
        thread = thread();
      }
      ends.add(end);
      if (ends.size() % NEWS_EVERY == 0) {
        news.accept("%d of %d".formatted(ends.size(), job.cases().size()));
      }
    }
    thread.shutdownNow();
    return new RobustnessFigures(ends, OurDischarges.version());
  }

  private static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "case");
          thread.setDaemon(true);
          return thread;
        });
  }

  private RunEnd end(ExecutorService thread, Case one) {
    Future<RunEnd> run = thread.submit(() -> tool.run(one));
    try {
      return run.get((long) (1e3 * job.patience()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      run.cancel(true);
      String reason = "not done after %.0f s".formatted(job.patience());
      return new RunEnd(one.name(), Ending.HANG, reason, 0);
    } catch (ExecutionException e) {
      return new RunEnd(one.name(), Ending.FAILURE, String.valueOf(e.getCause()), 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new RunEnd(one.name(), Ending.FAILURE, "interrupted", 0);
    }
  }
}

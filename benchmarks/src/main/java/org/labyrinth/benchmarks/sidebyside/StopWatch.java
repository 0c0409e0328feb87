package org.labyrinth.benchmarks.sidebyside;

import java.util.List;

/** Wall-clock time. */
public final class StopWatch {
  private StopWatch() {}

  /** How long the work takes [s]. */
  public static double seconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return 1e-9 * (System.nanoTime() - begin);
  }

  public static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }
}

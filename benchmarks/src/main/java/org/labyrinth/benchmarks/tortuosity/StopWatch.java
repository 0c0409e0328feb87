package org.labyrinth.benchmarks.tortuosity;

import java.util.List;

/** Wall-clock time. */
final class StopWatch {
  private StopWatch() {}

  /** How long the work takes [s]. */
  static double seconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return 1e-9 * (System.nanoTime() - begin);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }
}

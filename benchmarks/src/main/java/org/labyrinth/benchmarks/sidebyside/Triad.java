package org.labyrinth.benchmarks.sidebyside;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * The machine's memory bandwidth as McCalpin's STREAM measures it: a = b + s·c on arrays beyond any
 * cache, on all cores, twelve bytes an element, the best of ten (1995,
 * https://www.cs.virginia.edu/stream/).
 */
final class Triad {
  private static final int RUNS = 10;
  private static final int BYTES_AN_ELEMENT = 12;

  private final float[] a;
  private final float[] b;
  private final float[] c;

  /** Three arrays of n elements each. */
  Triad(int n) {
    a = new float[n];
    b = new float[n];
    c = new float[n];
    inSlabs((from, to) -> fill(b, c, from, to));
  }

  /** Three arrays of 256 MB: some processors have caches of that size in all. */
  static double bytesPerSecond() {
    return new Triad(1 << 26).best();
  }

  double best() {
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
      float s = 1 + run;
      double seconds = StopWatch.seconds(() -> inSlabs((from, to) -> triad(s, from, to)));
      best = Math.max(best, (double) BYTES_AN_ELEMENT * a.length / seconds);
    }
    return best;
  }

  /** One element of the last result. */
  float at(int i) {
    return a[i];
  }

  private static void fill(float[] b, float[] c, int from, int to) {
    for (int i = from; i < to; i++) {
      b[i] = i & 7;
      c[i] = i & 3;
    }
  }

  private void triad(float s, int from, int to) {
    float[] to1 = a;
    float[] b1 = b;
    float[] c1 = c;
    for (int i = from; i < to; i++) {
      to1[i] = b1[i] + s * c1[i];
    }
  }

  @FunctionalInterface
  private interface Slab {
    void between(int from, int to);
  }

  private void inSlabs(Slab work) {
    int slabs = Math.max(1, ForkJoinPool.commonPool().getParallelism() + 1);
    int step = (a.length + slabs - 1) / slabs;
    IntStream.range(0, slabs)
        .parallel()
        .forEach(
            k -> work.between(Math.min(a.length, k * step), Math.min(a.length, (k + 1) * step)));
  }
}

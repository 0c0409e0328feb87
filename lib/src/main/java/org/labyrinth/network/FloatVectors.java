package org.labyrinth.network;

import java.util.Arrays;

/** Vector operations in single precision, slab by slab; sums are in double precision. */
final class FloatVectors {
  private FloatVectors() {}

  static void clear(Slabs slabs, float[] x) {
    slabs.each(s -> Arrays.fill(x, slabs.start(s), slabs.start(s + 1), 0));
  }

  /** Σ aᵢ bᵢ. */
  static double dot(Slabs slabs, float[] a, float[] b) {
    return slabs.sum(
        s -> {
          double sum = 0;
          for (int i = slabs.start(s), end = slabs.start(s + 1); i < end; i++) {
            sum += (double) a[i] * b[i];
          }
          return sum;
        });
  }

  /** y += α x; returns Σ yᵢ². */
  static double addScaled(Slabs slabs, float[] y, double alpha, float[] x) {
    float a = (float) alpha;
    return slabs.sum(
        s -> {
          double sum = 0;
          for (int i = slabs.start(s), end = slabs.start(s + 1); i < end; i++) {
            float v = y[i] + a * x[i];
            y[i] = v;
            sum += (double) v * v;
          }
          return sum;
        });
  }

  /** y = α a + β b. */
  static void combine(Slabs slabs, float[] y, double alpha, float[] a, double beta, float[] b) {
    float p = (float) alpha;
    float q = (float) beta;
    slabs.each(
        s -> {
          for (int i = slabs.start(s), end = slabs.start(s + 1); i < end; i++) {
            y[i] = p * a[i] + q * b[i];
          }
        });
  }
}

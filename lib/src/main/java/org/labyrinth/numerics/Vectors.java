package org.labyrinth.numerics;

/** The few operations on vectors that iterative methods are made of. */
final class Vectors {
  private Vectors() {}

  /** Σ aᵢ bᵢ. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** y += α x. */
  static void addScaled(double[] y, double alpha, double[] x) {
    for (int i = 0; i < y.length; i++) {
      y[i] += alpha * x[i];
    }
  }

  /** y = α a + β b. */
  static void combine(double[] y, double alpha, double[] a, double beta, double[] b) {
    for (int i = 0; i < y.length; i++) {
      y[i] = alpha * a[i] + beta * b[i];
    }
  }
}

package org.labyrinth.numerics;

/** The few operations on vectors that iterative methods are made of. */
public final class Vectors {
  private Vectors() {}

  /**
   * The inner product.
   *
   * @param a n values
   * @param b n values
   * @return Σ aᵢ bᵢ
   */
  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /**
   * Adds a multiple: y += α x.
   *
   * @param y n values, changed
   * @param alpha the factor α
   * @param x n values
   */
  public static void addScaled(double[] y, double alpha, double[] x) {
    for (int i = 0; i < y.length; i++) {
      y[i] += alpha * x[i];
    }
  }

  /**
   * A combination of two: y = α a + β b.
   *
   * @param y receives n values; may be one of the two
   * @param alpha the factor α
   * @param a n values
   * @param beta the factor β
   * @param b n values
   */
  public static void combine(double[] y, double alpha, double[] a, double beta, double[] b) {
    for (int i = 0; i < y.length; i++) {
      y[i] = alpha * a[i] + beta * b[i];
    }
  }
}

package org.labyrinth.autograder.tests.e07;

/** Closed forms of a sphere under a constant inflow, in units of R and D (Crank 1975, eq. 6.45). */
final class SphereSeries {
  private static final int TERMS = 400;

  /** Below, the next term of the expansion is under 10⁻¹⁰; above, 400 terms are round-off. */
  private static final double SHORT = 1e-3;

  private static final double[] ROOTS = roots();

  private SphereSeries() {}

  /** The roots of tan q = q above 0. */
  private static double[] roots() {
    double[] roots = new double[TERMS];
    for (int n = 1; n <= TERMS; n++) {
      double q = n * Math.PI;
      for (int k = 0; k < 40; k++) {
        q = n * Math.PI + Math.atan(q);
      }
      roots[n - 1] = q;
    }
    return roots;
  }

  /** How far the surface has risen at τ = D t/R², over N R/D; 0 before the start. */
  static double rise(double tau) {
    if (tau <= 0) {
      return 0;
    }
    return tau < SHORT ? shortRise(tau) : 3 * tau + lag(tau);
  }

  /** exp(τ) erfc(−√τ) − 1, in powers of √τ: Σ τ^(k/2)/Γ(1 + k/2). */
  private static double shortRise(double tau) {
    double odd = 2 * Math.sqrt(tau / Math.PI);
    return odd * (1 + tau * (2.0 / 3 + tau * (4.0 / 15 + tau * 8.0 / 105)))
        + tau * (1 + tau * (0.5 + tau / 6));
  }

  /** How far the surface is ahead of the mean, over N R/D. */
  static double lag(double tau) {
    double sum = 0;
    for (int n = TERMS - 1; n >= 0; n--) {
      double square = ROOTS[n] * ROOTS[n];
      sum += Math.exp(-square * tau) / square;
    }
    return 0.2 - 2 * sum;
  }

  /** The share that is not filled, 1 − f with f + θ/3 lag(f/θ) = 1. */
  static double lost(double theta) {
    double low = 0;
    double high = 1;
    for (int k = 0; k < 60; k++) {
      double f = 0.5 * (low + high);
      if (f + theta / 3 * lag(f / theta) < 1) {
        low = f;
      } else {
        high = f;
      }
    }
    return 1 - low;
  }
}

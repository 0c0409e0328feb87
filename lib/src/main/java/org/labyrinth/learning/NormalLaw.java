package org.labyrinth.learning;

/** The standard normal law, as far as an expected improvement needs it. */
final class NormalLaw {
  /** Beyond, the tail is below what a double can tell from 0 or 1. */
  private static final double FAR = 9;

  private NormalLaw() {}

  static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/15 + …), all terms of one sign. */
  static double probability(double x) {
    if (Math.abs(x) > FAR) {
      return x > 0 ? 1 : 0;
    }
    double term = x;
    double sum = 0;
    for (int k = 3; sum + term != sum; k += 2) {
      sum += term;
      term *= x * x / k;
    }
    return 0.5 + sum * density(x);
  }
}

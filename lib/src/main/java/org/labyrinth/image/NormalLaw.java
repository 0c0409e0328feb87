package org.labyrinth.image;

/** The standard normal distribution, as far as level cuts need it. */
final class NormalLaw {
  private static final double FAR = 9;
  private static final int PANELS = 256;

  private NormalLaw() {}

  /** Φ(x), by its Taylor-like series Φ = ½ + φ(x)·(x + x³/3 + x⁵/15 + …), exact to round-off. */
  static double probability(double x) {
    double term = x;
    double sum = x;
    for (int k = 3; sum != sum + term && k < 1000; k += 2) {
      term *= x * x / k;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The x with Φ(x) = p, by bisection; p in (0, 1). */
  static double quantile(double p) {
    double low = -FAR;
    double high = FAR;
    double middle = 0;
    while (middle > low && middle < high) {
      if (probability(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }

  /**
   * The probability that two standard normal variables of covariance c both lie below a level:
   * Φ(level)² + (1/2π) ∫₀^asin(c) exp(−level²/(1 + sin t)) dt, by Simpson's rule.
   */
  static double bothBelow(double level, double c) {
    double step = Math.asin(c) / PANELS;
    double sum = 0;
    for (int k = 0; k <= PANELS; k++) {
      double weight = k == 0 || k == PANELS ? 1 : k % 2 == 1 ? 4 : 2;
      sum += weight * Math.exp(-level * level / (1 + Math.sin(k * step)));
    }
    double below = probability(level);
    return below * below + sum * step / 3 / (2 * Math.PI);
  }
}

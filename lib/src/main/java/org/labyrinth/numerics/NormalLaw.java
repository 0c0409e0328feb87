package org.labyrinth.numerics;

/** The standard normal distribution. */
public final class NormalLaw {
  /** Beyond, the tail is below what a double can tell from 0 or 1. */
  private static final double FAR = 9;

  private static final int PANELS = 256;

  private NormalLaw() {}

  /**
   * The density φ(x).
   *
   * @param x where
   * @return φ(x) = exp(−x²/2)/√(2π)
   */
  public static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /**
   * The distribution function, by its series Φ = ½ + φ(x)·(x + x³/3 + x⁵/15 + …), all terms of one
   * sign: exact to round-off.
   *
   * @param x where
   * @return Φ(x), 0 below −9 and 1 above 9
   */
  public static double probability(double x) {
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

  /**
   * The quantile, by bisection.
   *
   * @param p a probability in (0, 1)
   * @return the x with Φ(x) = p
   */
  public static double quantile(double p) {
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
   * The probability that two standard normal variables both lie below a level: Φ(level)² + (1/2π)
   * ∫₀^asin(c) exp(−level²/(1 + sin t)) dt, by Simpson's rule.
   *
   * @param level the same for both
   * @param c their covariance, in [−1, 1]
   * @return the probability
   */
  public static double bothBelow(double level, double c) {
    double step = Math.asin(c) / PANELS;
    double sum = 0;
    for (int k = 0; k <= PANELS; k++) {
      double weight = k == 0 || k == PANELS ? 1 : k % 2 == 1 ? 4 : 2;
      // At c = −1 the last divisor is 0, and at level 0 its quotient must still be 0.
      double divisor = Math.max(1 + Math.sin(k * step), Double.MIN_NORMAL);
      sum += weight * Math.exp(-level * level / divisor);
    }
    double below = probability(level);
    return below * below + sum * step / 3 / (2 * Math.PI);
  }
}

package org.labyrinth.cell;

/** The arithmetic of formulas where the standard library is slow or loses digits. */
final class Powers {
  /** Below this e^2u − 1 would lose digits that tanh keeps. */
  private static final double NEAR_ZERO = 0.5;

  private Powers() {}

  /** aⁿ by repeated squaring; right to a few units in the last place. */
  static double whole(double a, int n) {
    double result = 1;
    double square = a;
    for (int k = Math.abs(n); k > 0; k >>= 1) {
      if ((k & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return n < 0 ? 1 / result : result;
  }

  /** aⁿ √a. */
  static double half(double a, int n) {
    double root = Math.sqrt(a);
    return n >= 0 ? whole(a, n) * root : 1 / (whole(a, -n - 1) * root);
  }

  /** Several times faster than {@link Math#tanh} in Java 17, whose exp the processor knows. */
  static double tanh(double u) {
    double size = Math.abs(u);
    if (!(size > NEAR_ZERO)) {
      return Math.tanh(u);
    }
    return Math.copySign(1 - 2 / (Math.exp(2 * size) + 1), u);
  }

  /** 1/cosh², the slope of tanh, without the cancellation in 1 − tanh². */
  static double sechSquared(double u) {
    double e = Math.exp(-2 * Math.abs(u));
    double sum = 1 + e;
    return 4 * e / (sum * sum);
  }
}

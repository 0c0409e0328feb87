package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * The three functions that closed forms of diffusion and of transmission lines are made of, as
 * functions of w = ν²: even in ν, so that no branch of the root matters. Nothing overflows at large
 * |w|, and at small |w| no digit of the small part is lost beside the large one.
 */
final class Hyperbolic {
  /** Where the series takes over: its last term there is (0.09/π²)⁸, below 1e-16. */
  private static final double SMALL = 0.09;

  /** Of √w coth √w = Σ b_k w^k, b_k = 2^(2k) B_2k / (2k)!. */
  private static final double[] COTH = {
    1, 1 / 3.0, -1 / 45.0, 2 / 945.0, -1 / 4725.0, 2 / 93555.0, -1382 / 638512875.0, 4 / 18243225.0
  };

  /** Of √w / sinh √w. */
  private static final double[] CSCH = {
    1,
    -1 / 6.0,
    7 / 360.0,
    -31 / 15120.0,
    127 / 604800.0,
    -73 / 3421440.0,
    1414477 / 653837184000.0,
    -8191 / 37362124800.0
  };

  private Hyperbolic() {}

  /** √w coth √w, which is 1 at w = 0. */
  static Complex rootCoth(Complex w) {
    if (w.abs() < SMALL) {
      return series(COTH, w);
    }
    Complex root = w.sqrt();
    Complex decay = root.multiply(-2).exp();
    return root.multiply(Complex.ONE.add(decay)).divide(Complex.ONE.subtract(decay));
  }

  /** √w coth √w − 1, its small values too with all their digits. */
  static Complex rootCothLessOne(Complex w) {
    if (w.abs() < SMALL) {
      double[] tail = COTH.clone();
      tail[0] = 0;
      return series(tail, w);
    }
    return rootCoth(w).subtract(1);
  }

  /** √w / sinh √w, which is 1 at w = 0 and dies out exponentially. */
  static Complex rootCsch(Complex w) {
    if (w.abs() < SMALL) {
      return series(CSCH, w);
    }
    Complex root = w.sqrt();
    Complex decay = root.negate().exp();
    return root.multiply(2).multiply(decay).divide(Complex.ONE.subtract(decay.multiply(decay)));
  }

  private static Complex series(double[] coefficients, Complex w) {
    Complex sum = Complex.ZERO;
    for (int k = coefficients.length - 1; k >= 0; k--) {
      sum = sum.multiply(w).add(coefficients[k]);
    }
    return sum;
  }
}

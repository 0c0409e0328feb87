package org.labyrinth.p2d;

import java.util.Arrays;

/**
 * ⟨η⟩ = (2RT/F) ⟨asinh( j / 2j₀ )⟩ over an electrode whose reaction is even and whose salt is not:
 * j₀ goes as √c_e.
 */
final class MeanOverpotential {
  private final double[] roots;

  /** Slope with j of the value last asked for [V m²/A]. */
  private double slope;

  /** Slope with ln j₀ of the value last asked for [V]. */
  private double slopeWithLogExchange;

  MeanOverpotential(int places) {
    roots = new double[places];
    Arrays.fill(roots, 1);
  }

  /** Takes over the salt of the electrode's cells. */
  void setSalt(double[] concentration, int from, double initial) {
    for (int k = 0; k < roots.length; k++) {
      roots[k] = Math.sqrt(concentration[from + k] / initial);
    }
  }

  /** ⟨η⟩ of a current, where j₀ would be {@code exchange} at the initial concentration [V]. */
  double at(double j, double exchange, double thermal2) {
    double sum = 0;
    double perCurrent = 0;
    for (double root : roots) {
      double twice = 2 * exchange * root;
      double scale = Math.sqrt(j * j + twice * twice);
      sum += Math.log((Math.abs(j) + scale) / twice);
      perCurrent += 1 / scale;
    }
    slope = thermal2 * perCurrent / roots.length;
    slopeWithLogExchange = -j * slope;
    return thermal2 * Math.copySign(sum / roots.length, j);
  }

  double slope() {
    return slope;
  }

  double slopeWithLogExchange() {
    return slopeWithLogExchange;
  }
}

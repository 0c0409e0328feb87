package org.labyrinth.closures;

import java.util.Locale;

/**
 * The law of percolation, B = ((ε − ε_c) / (1 − ε_c))^t, and 0 below the threshold: pores that are
 * too few do not connect. Near the threshold the exponent is universal on lattices, about 2.0 in
 * three dimensions and 1.3 in two; the threshold depends on the structure. Stretched up to ε = 1 it
 * is an interpolation. Sources: Kirkpatrick (1973), doi 10.1103/RevModPhys.45.574; exponents:
 * Stauffer and Aharony (1994), doi 10.1201/9781315274386.
 *
 * @param threshold ε_c [-], in [0, 1)
 * @param exponent t [-], at least 1: below it the law would cross Wiener's bound B ≤ ε
 */
public record PercolationClosure(double threshold, double exponent) implements Closure {
  public PercolationClosure {
    if (!(threshold >= 0 && threshold < 1)) {
      throw new IllegalArgumentException(
          "threshold = %s [-] must be in [0, 1): percolation law".formatted(threshold));
    }
    Require.atLeast(1, "exponent", exponent, "percolation law");
  }

  /**
   * With the exponent of three dimensions, 2.
   *
   * @param threshold ε_c [-], in [0, 1)
   */
  public PercolationClosure(double threshold) {
    this(threshold, 2);
  }

  @Override
  public double transportEfficiency(double porosity) {
    Require.fraction("porosity", porosity, "percolation law");
    return porosity <= threshold ? 0 : Math.pow((porosity - threshold) / (1 - threshold), exponent);
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "percolation, ε_c = %.4g, t = %.4g", threshold, exponent);
  }

  @Override
  public String source() {
    return "Kirkpatrick 1973, doi 10.1103/RevModPhys.45.574";
  }

  @Override
  public String toString() {
    return name();
  }
}

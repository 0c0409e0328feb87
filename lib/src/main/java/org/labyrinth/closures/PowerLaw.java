package org.labyrinth.closures;

import java.util.Locale;

/**
 * Archie's law B = γ ε^α. Unlike Bruggeman's it need not give B = 1 at ε = 1: it is a description
 * of data in their range, and outside it may even exceed ε. Source: Archie (1942), doi
 * 10.2118/942054-G.
 *
 * @param prefactor γ [-], positive
 * @param exponent α [-], finite
 */
public record PowerLaw(double prefactor, double exponent) implements Closure {
  public PowerLaw {
    Require.positive("prefactor", prefactor, "power law");
    if (!Double.isFinite(exponent)) {
      throw new IllegalArgumentException(
          "exponent = %s [-] must be finite: power law".formatted(exponent));
    }
  }

  /** A porosity of 0 gives B = 0, whatever the exponent: without pores nothing passes. */
  @Override
  public double transportEfficiency(double porosity) {
    Require.fraction("porosity", porosity, "power law");
    return porosity == 0 ? 0 : prefactor * Math.pow(porosity, exponent);
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "power law, B = %.4g ε^%.4g", prefactor, exponent);
  }

  @Override
  public String source() {
    return "Archie 1942, doi 10.2118/942054-G";
  }

  @Override
  public String toString() {
    return name();
  }
}

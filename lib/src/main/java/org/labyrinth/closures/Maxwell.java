package org.labyrinth.closures;

import java.util.Locale;

/**
 * Maxwell's law for a dilute suspension of spheres of conductivity s in a matrix of conductivity 1:
 *
 * <pre>
 *   B = 1 − 3φ(1 − s) / (2 + s + φ(1 − s)),   φ = 1 − ε
 * </pre>
 *
 * Exact to first order in φ for spheres anywhere, and at every φ for Hashin's coated spheres; for s
 * &lt; 1 it is the upper Hashin–Shtrikman bound, for s &gt; 1 the lower one. Source: Maxwell
 * (1873), art. 314.
 *
 * @param sphereConductivity s, relative to the matrix [-], not negative; 0 for an insulating solid
 */
public record Maxwell(double sphereConductivity) implements Closure {
  /** Insulating spheres: B = 2ε/(3 − ε). */
  public Maxwell() {
    this(0);
  }

  public Maxwell {
    Require.atLeast(0, "sphere conductivity", sphereConductivity, "Maxwell's law");
  }

  @Override
  public double transportEfficiency(double porosity) {
    Require.fraction("porosity", porosity, "Maxwell's law");
    double hindrance = (1 - porosity) * (1 - sphereConductivity);
    // One fraction, not 1 minus one: B is then exactly 0 at ε = 0 with insulating spheres.
    return (2 + sphereConductivity - 2 * hindrance) / (2 + sphereConductivity + hindrance);
  }

  /**
   * The tortuosity factor as homogenization defines it where both phases conduct: mean conductivity
   * ε + (1 − ε) s over B. With insulating spheres that is ε / B.
   */
  @Override
  public double tortuosityFactor(double porosity) {
    double efficiency = transportEfficiency(porosity);
    double mean = porosity + (1 - porosity) * sphereConductivity;
    return efficiency > 0 ? mean / efficiency : Double.POSITIVE_INFINITY;
  }

  @Override
  public String name() {
    return sphereConductivity == 0
        ? "Maxwell, insulating spheres"
        : String.format(Locale.ROOT, "Maxwell, spheres of conductivity %.4g", sphereConductivity);
  }

  @Override
  public String source() {
    return "Maxwell 1873, Treatise, art. 314";
  }

  @Override
  public String toString() {
    return name();
  }
}

package org.labyrinth.closures;

import java.util.Locale;

/**
 * Bruggeman's law B = ε^α, so that τ = ε^(1 − α). Insulating spheres of widely spread sizes give α
 * = 3/2, cylinders across their axes α = 2. Source: Bruggeman (1935), doi 10.1002/andp.19354160705.
 *
 * @param exponent α [-], at least 1: below it the law would cross Wiener's bound B ≤ ε
 */
public record Bruggeman(double exponent) implements Closure {
  /** The usual exponent, 3/2. */
  public Bruggeman() {
    this(1.5);
  }

  public Bruggeman {
    Require.atLeast(1, "exponent", exponent, "Bruggeman's law");
  }

  @Override
  public double transportEfficiency(double porosity) {
    Require.fraction("porosity", porosity, "Bruggeman's law");
    return Math.pow(porosity, exponent);
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "Bruggeman, α = %.4g", exponent);
  }

  @Override
  public String source() {
    return "Bruggeman 1935, doi 10.1002/andp.19354160705";
  }

  @Override
  public String toString() {
    return name();
  }
}

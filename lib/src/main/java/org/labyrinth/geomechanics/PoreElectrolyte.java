package org.labyrinth.geomechanics;

import org.labyrinth.closures.Closure;

/**
 * The electrolyte in a swelling layer, and in the separator before it.
 *
 * @param closure B as a function of the porosity of the moment
 * @param diffusivity D of the bulk liquid, above 0 [m²/s]
 * @param transference t₊, in [0, 1] [-]
 * @param concentration c at first, and in the separator at all times, above 0 [mol/m³]
 */
public record PoreElectrolyte(
    Closure closure, double diffusivity, double transference, double concentration) {
  public PoreElectrolyte {
    Require.positive("diffusivity", diffusivity, "m²/s", "pore electrolyte");
    Require.within("transference", transference, 0, 1, "[-]", "pore electrolyte");
    Require.positive("concentration", concentration, "mol/m³", "pore electrolyte");
  }
}

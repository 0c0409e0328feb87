package org.labyrinth.cell;

import org.labyrinth.transport.PhysicalConstants;

/** How a coefficient changes with temperature. */
public final class Arrhenius {
  private Arrhenius() {}

  /**
   * The factor exp( Eₐ/R (1/T_ref − 1/T) ) of a coefficient.
   *
   * @param activationEnergy Eₐ [J/mol]
   * @param reference T_ref [K]
   * @param temperature T [K]
   * @return the factor [-], 1 at T_ref
   */
  public static double factor(double activationEnergy, double reference, double temperature) {
    return activationEnergy == 0
        ? 1
        : Math.exp(
            activationEnergy / PhysicalConstants.GAS_CONSTANT * (1 / reference - 1 / temperature));
  }
}

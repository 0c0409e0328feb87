package org.labyrinth.p2d;

import org.labyrinth.transport.PhysicalConstants;

/** How a coefficient changes with temperature. */
final class Arrhenius {
  private Arrhenius() {}

  /** exp( Eₐ/R (1/T_ref − 1/T) ). */
  static double factor(double activationEnergy, double reference, double temperature) {
    return activationEnergy == 0
        ? 1
        : Math.exp(
            activationEnergy / PhysicalConstants.GAS_CONSTANT * (1 / reference - 1 / temperature));
  }
}

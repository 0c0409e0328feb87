package org.labyrinth.transport;

import org.labyrinth.numerics.ThetaMethod;
import org.labyrinth.numerics.TimeScheme;

/**
 * Crank and Nicolson's scheme in steps of one length: second order in time where the solution is
 * smooth; after a sudden change at an end it rings unless Δt is below about h²ε/(B D).
 *
 * @param step the longest step [s]
 */
public record CrankNicolson(double step) implements TransientSolver {
  public CrankNicolson {
    Require.positive("time step", step, "s", "Crank–Nicolson");
  }

  @Override
  public TimeScheme scheme() {
    return new ThetaMethod(0.5, step);
  }
}

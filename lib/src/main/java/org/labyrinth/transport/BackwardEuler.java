package org.labyrinth.transport;

import org.labyrinth.numerics.ThetaMethod;
import org.labyrinth.numerics.TimeScheme;

/**
 * Backward Euler in steps of one length: first order in time, never overshoots.
 *
 * @param step the longest step [s]
 */
public record BackwardEuler(double step) implements TransientSolver {
  public BackwardEuler {
    Require.positive("time step", step, "s", "backward Euler");
  }

  @Override
  public TimeScheme scheme() {
    return new ThetaMethod(1, step);
  }
}

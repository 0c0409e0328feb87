package org.labyrinth.transport;

import org.labyrinth.numerics.TimeScheme;
import org.labyrinth.numerics.TrBdf2;

/**
 * TR-BDF2 with steps as long as the tolerance allows: second order, bears sudden changes.
 *
 * @param tolerance the error allowed in one step, relative to the largest |c| met so far, in (0,
 *     1); the error at the end grows as its power 2/3 [-]
 */
public record AdaptiveStepping(double tolerance) implements TransientSolver {
  private static final int MAX_STEPS = 1_000_000;

  public AdaptiveStepping {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be in (0, 1): adaptive stepping".formatted(tolerance));
    }
  }

  @Override
  public TimeScheme scheme() {
    return new TrBdf2(tolerance, MAX_STEPS);
  }
}

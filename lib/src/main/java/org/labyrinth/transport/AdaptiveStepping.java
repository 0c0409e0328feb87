package org.labyrinth.transport;

import org.labyrinth.numerics.TimeScheme;
import org.labyrinth.numerics.TrBdf2;

/**
 * TR-BDF2 with steps as long as the tolerance allows: second order, bears sudden changes.
 *
 * @param tolerance the error allowed in one step, relative to the largest |c| met so far, in (0,
 *     1); the error at the end grows as its power 2/3 [-]
 * @param scale what the error is relative to while |c| is below it, not negative; above 0 where c
 *     stays 0 until something sets in suddenly [mol/m³]
 */
public record AdaptiveStepping(double tolerance, double scale) implements TransientSolver {
  private static final int MAX_STEPS = 1_000_000;

  public AdaptiveStepping {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be in (0, 1): adaptive stepping".formatted(tolerance));
    }
    if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "scale = %s mol/m³ must be finite and not negative: adaptive stepping".formatted(scale));
    }
  }

  /**
   * With errors relative to the largest |c| met so far, however small.
   *
   * @param tolerance the error allowed in one step, in (0, 1) [-]
   */
  public AdaptiveStepping(double tolerance) {
    this(tolerance, 0);
  }

  @Override
  public TimeScheme scheme() {
    return new TrBdf2(tolerance, scale, MAX_STEPS);
  }
}

package org.labyrinth.transport;

import org.labyrinth.numerics.Grid1D;

/**
 * Finite volumes: the sphere is cut into shells, and what leaves one enters the next. Of second
 * order on uniform and on smoothly graded shells, the surface value included; never above or below
 * what the equation allows, however steep a front is. The parabola that a constant flux leads to is
 * exact on any shells.
 *
 * @param shells the shells in r/R, from 0 to 1, such as {@code Grid1D.graded(0, 1, 40, s -> s * (2
 *     - s))}, which crowds them at the surface [-]
 * @param tolerance the error allowed in one step, relative to the largest |c|, in (0, 1) [-]
 */
public record ShellSolver(Grid1D shells, double tolerance) implements ParticleSolver {
  public ShellSolver {
    if (shells.face(0) != 0 || shells.face(shells.cells()) != 1) {
      throw new IllegalArgumentException(
          "shells from r/R = %s to %s [-] must reach from 0 to 1: spherical particle"
              .formatted(shells.face(0), shells.face(shells.cells())));
    }
    Require.fraction("tolerance", tolerance, "[-]", "spherical particle");
  }

  /**
   * Shells of one thickness.
   *
   * @param shells how many, at least 1
   * @param tolerance the error allowed in one step, relative to the largest |c|, in (0, 1) [-]
   */
  public ShellSolver(int shells, double tolerance) {
    this(Grid1D.uniform(0, 1, shells), tolerance);
  }

  @Override
  public ParticleSolution solve(SphericalParticle problem, double... times) {
    return new ParticleMarch(problem, new ShellScheme(problem, shells), tolerance).to(times);
  }
}

package org.labyrinth.homogenization;

import org.labyrinth.network.LatticeSystem;
import org.labyrinth.numerics.IterationListener;

/**
 * The through-plane problem for images that fill the memory: multigrid cycles on one number in
 * single precision a voxel, 17 bytes a conducting voxel and about 90 for each node of the coarser
 * levels. Takes about twice the cycles of {@link MultigridSolver}. One conducting phase, or several
 * that conduct alike.
 *
 * @param relativeError the estimated relative error of B that may remain, in [1e-5, 1) [-]
 * @param listener told after each cycle
 */
public record LeanMultigridSolver(double relativeError, IterationListener listener)
    implements ThroughPlaneSolver {
  private static final int MOST = 200;

  /** B to a thousandth. */
  public LeanMultigridSolver() {
    this(1e-3, IterationListener.NONE);
  }

  @Override
  public ThroughPlaneSolution solve(ThroughPlaneProblem problem) {
    LatticeSystem system = LatticeAnswer.system(problem);
    return system.isEmpty()
        ? ThroughPlaneSolution.notPercolating(problem)
        : LatticeAnswer.of(problem, system.solveLean(relativeError, MOST, listener));
  }
}

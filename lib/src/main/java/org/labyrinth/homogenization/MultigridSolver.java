package org.labyrinth.homogenization;

import org.labyrinth.network.LatticeSystem;
import org.labyrinth.network.StoppingRule;
import org.labyrinth.numerics.IterationListener;

/**
 * The through-plane problem by conjugate gradients around multigrid (Notay and Vassilevski 2008,
 * doi 10.1002/nla.542), on the voxels that connect both faces. About 14 iterations to 1e-8 whatever
 * the size of the image, so the time grows as the number of voxels; in single precision, refined in
 * double, on all processors.
 *
 * @param rule when to stop
 * @param listener told after each iteration
 */
public record MultigridSolver(StoppingRule rule, IterationListener listener)
    implements ThroughPlaneSolver {
  private static final int MOST = 200;

  /** A relative residual of 1e-8, for which B is exact to round-off. */
  public MultigridSolver() {
    this(new StoppingRule(1e-8, 0, MOST), IterationListener.NONE);
  }

  /**
   * A solver that stops as soon as B is good enough.
   *
   * @param relativeError the estimated relative error of B that may remain, in (0, 1) [-]
   * @return the solver
   */
  public static MultigridSolver within(double relativeError) {
    return new MultigridSolver(new StoppingRule(1e-8, relativeError, MOST), IterationListener.NONE);
  }

  /**
   * A solver that goes for a residual.
   *
   * @param relativeResidual ‖b − A c‖ / ‖b‖ to reach, in (0, 1) [-]
   * @return the solver
   */
  public static MultigridSolver toResidual(double relativeResidual) {
    return new MultigridSolver(new StoppingRule(relativeResidual, 0, MOST), IterationListener.NONE);
  }

  /**
   * The same solver, which tells how it gets on.
   *
   * @param listener told after each iteration the residual and the estimated error of B
   * @return the solver
   */
  public MultigridSolver reporting(IterationListener listener) {
    return new MultigridSolver(rule, listener);
  }

  @Override
  public ThroughPlaneSolution solve(ThroughPlaneProblem problem) {
    LatticeSystem system = LatticeAnswer.system(problem);
    if (system.isEmpty()) {
      return ThroughPlaneSolution.notPercolating(problem);
    }
    return LatticeAnswer.of(problem, system.solve(rule, listener));
  }
}

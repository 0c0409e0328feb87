package org.labyrinth.homogenization;

import org.labyrinth.image.Spacing;
import org.labyrinth.network.LatticeSolution;
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
    LatticeSystem system =
        LatticeSystem.of(
            problem.image(), problem.conductivities()::of, problem.axis(), problem.wrap());
    if (system.isEmpty()) {
      return ThroughPlaneSolution.notPercolating(problem);
    }
    LatticeSolution solution = system.solve(rule, listener);
    double unit = conductanceUnit(problem.image().spacing());
    return new ThroughPlaneSolution(
        problem,
        new ThroughPlaneSolution.Flows(
            unit * solution.flowIn(), unit * solution.flowOut(), unit * solution.flowByPower()),
        new ThroughPlaneSolution.Fields(
            solution::potential, (z, y, x) -> unit * solution.flow(z, y, x)),
        new ThroughPlaneSolution.Certificate(solution.relativeResidual(), solution.iterations()));
  }

  /** The largest conductance of a whole voxel, V/h² [m]: the lattice's are relative to it. */
  private static double conductanceUnit(Spacing spacing) {
    double smallest = Math.min(spacing.z(), Math.min(spacing.y(), spacing.x()));
    return spacing.voxelVolume() / (smallest * smallest);
  }
}

package org.labyrinth.cli;

import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Axis;

/**
 * What is kept of a through-plane solution. Its fields, eight bytes a voxel and more, are not.
 *
 * @param axis the direction
 * @param percolates whether anything connects the two faces
 * @param transportEfficiency B [-]
 * @param tortuosityFactor τ, +∞ where nothing gets through [-]
 * @param relativeResidual of the linear system [-]
 * @param fluxImbalance of what goes in and what comes out [-]
 * @param iterations of the solver
 * @param estimatedError of B on these voxels, relative [-]
 */
record TransportFigures(
    Axis axis,
    boolean percolates,
    double transportEfficiency,
    double tortuosityFactor,
    double relativeResidual,
    double fluxImbalance,
    int iterations,
    double estimatedError) {

  /** Solves along one axis; iterations are told. */
  static TransportFigures of(MeasurePlan plan, Axis axis, Progress progress) {
    double[] error = {0}; // nothing to iterate on: exact
    MultigridSolver solver =
        plan.accuracy() > 0 ? MultigridSolver.within(plan.accuracy()) : new MultigridSolver();
    ThroughPlaneSolution solution =
        solver
            .reporting(
                (iteration, residual, relativeError) -> {
                  error[0] = relativeError;
                  progress.iteration(iteration, residual, relativeError);
                })
            .solve(
                new ThroughPlaneProblem(plan.image(), plan.conductivities(), axis, plan.sides()));
    return new TransportFigures(
        axis,
        solution.percolates(),
        solution.transportEfficiency(),
        solution.tortuosityFactor(),
        solution.relativeResidual(),
        solution.fluxImbalance(),
        solution.iterations(),
        error[0]);
  }
}

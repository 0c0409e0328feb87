package org.labyrinth.cli;

import org.labyrinth.homogenization.ClosureProblem;
import org.labyrinth.homogenization.ClosureSolution;
import org.labyrinth.homogenization.ClosureSolver;
import org.labyrinth.homogenization.SymmetricTensor;

/**
 * What is kept of the closure problem; its fields are not.
 *
 * @param transportEfficiency B_ij [-]
 * @param asymmetry of the flux form, over the trace [-]
 * @param relativeResidual the largest of the three directions [-]
 * @param iterations of the solver, in all
 */
record TensorFigures(
    SymmetricTensor transportEfficiency,
    double asymmetry,
    double relativeResidual,
    int iterations) {

  static TensorFigures of(MeasurePlan plan, Progress progress) {
    ClosureSolution solution =
        new ClosureSolver()
            .reporting(progress::iteration)
            .solve(new ClosureProblem(plan.image(), plan.conductivities()));
    return new TensorFigures(
        solution.transportEfficiency(),
        solution.asymmetry(),
        solution.relativeResiduals().stream().mapToDouble(Double::doubleValue).max().orElse(0),
        solution.iterations().stream().mapToInt(Integer::intValue).sum());
  }
}

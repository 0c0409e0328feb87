package org.labyrinth.cli;

import java.util.Iterator;
import java.util.List;
import org.labyrinth.homogenization.ClosureProblem;
import org.labyrinth.homogenization.ClosureSolution;
import org.labyrinth.homogenization.ClosureSolver;
import org.labyrinth.homogenization.SymmetricTensor;
import org.labyrinth.image.Axis;

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

  /** Solves in four steps: one to set up, one for each direction. */
  static TensorFigures of(MeasurePlan plan, Progress progress) {
    Iterator<Axis> directions = List.of(Axis.values()).iterator();
    progress.step("closure problem");
    ClosureSolution solution =
        new ClosureSolver()
            .reporting(
                (iteration, residual, error) -> {
                  if (iteration == 1) {
                    progress.step("closure along " + directions.next().symbol());
                  }
                  progress.iteration(iteration, residual, error);
                })
            .solve(new ClosureProblem(plan.image(), plan.conductivities()));
    return new TensorFigures(
        solution.transportEfficiency(),
        solution.asymmetry(),
        solution.relativeResiduals().stream().mapToDouble(Double::doubleValue).max().orElse(0),
        solution.iterations().stream().mapToInt(Integer::intValue).sum());
  }
}

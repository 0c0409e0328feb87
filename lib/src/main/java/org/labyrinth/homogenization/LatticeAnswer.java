package org.labyrinth.homogenization;

import org.labyrinth.image.Spacing;
import org.labyrinth.network.LatticeSolution;
import org.labyrinth.network.LatticeSystem;

/** From a through-plane problem to its lattice, and back to what the solution means. */
final class LatticeAnswer {
  private LatticeAnswer() {}

  static LatticeSystem system(ThroughPlaneProblem problem) {
    return LatticeSystem.of(
        problem.image(), problem.conductivities()::of, problem.axis(), problem.wrap());
  }

  static ThroughPlaneSolution of(ThroughPlaneProblem problem, LatticeSolution solution) {
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

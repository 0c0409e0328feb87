package org.labyrinth.homogenization;

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
    return new ThroughPlaneSolution(
        problem,
        new ThroughPlaneSolution.Flows(
            solution.flowIn(), solution.flowOut(), solution.flowByPower()),
        new ThroughPlaneSolution.Fields(solution::potential, solution::flow),
        new ThroughPlaneSolution.Certificate(solution.relativeResidual(), solution.iterations()));
  }
}

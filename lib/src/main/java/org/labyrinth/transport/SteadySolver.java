package org.labyrinth.transport;

import org.labyrinth.numerics.SolverException;

/**
 * Solves 0 = ∂x(B D ∂x c) + a r, directly and in O(n). What is given over time is taken at t = 0.
 */
public record SteadySolver() {
  /**
   * Solves for the steady state.
   *
   * @param problem what to solve; its initial concentration plays no part
   * @return the solution, certified
   * @throws SolverException if nothing fixes the level of c: every end has a given flux, and there
   *     is no linear reaction
   */
  public SteadySolution solve(AveragedDiffusion problem) {
    requireALevel(problem);
    FiniteVolumes volumes = new FiniteVolumes(problem);
    double[] b = new double[problem.grid().cells()];
    volumes.source(0, b);
    double[] c = volumes.exchange().factorise().solve(b);
    double left = volumes.inflowLeft(c[0], 0);
    double right = volumes.inflowRight(c[c.length - 1], 0);
    double produced = volumes.produced(c, 0);
    Balance rates =
        new Balance(0, 0, left, right, produced, volumes.turnover(c, 0), volumes.resolution(c, 0));
    double imbalance = rates.certified(0, 1).imbalance();
    return new SteadySolution(problem, c, volumes.flux(c, 0), left, right, produced, imbalance);
  }

  private static void requireALevel(AveragedDiffusion problem) {
    double fixed =
        problem.left().transferCoefficient()
            + problem.right().transferCoefficient()
            + problem.reaction().rateConstant();
    if (fixed == 0) {
      throw new SolverException(
          "ends that exchange = 0 must be at least 1, or a linear reaction be given: steady averaged diffusion",
          0,
          0,
          new double[0]);
    }
  }
}

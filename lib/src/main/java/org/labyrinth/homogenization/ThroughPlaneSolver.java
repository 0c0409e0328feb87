package org.labyrinth.homogenization;

import org.labyrinth.numerics.SolverException;

/** Solves the through-plane problem, by whatever algorithm; all agree to their tolerance. */
public interface ThroughPlaneSolver {
  /**
   * Solves.
   *
   * <p>A conducting phase that does not connect the two faces is no error: its transport efficiency
   * is 0 and its tortuosity factor +∞.
   *
   * @param problem image, conductivities and axis
   * @return concentration, transport efficiency, and what certifies them
   * @throws SolverException if the tolerance is not reached
   */
  ThroughPlaneSolution solve(ThroughPlaneProblem problem);
}

package org.labyrinth.transport;

import org.labyrinth.numerics.SolverException;
import org.labyrinth.numerics.TimeScheme;

/** Solves the averaged equation in time, from t = 0 on. */
public interface TransientSolver {
  /**
   * The scheme that steps through time.
   *
   * @return the scheme
   */
  TimeScheme scheme();

  /**
   * Solves the averaged equation.
   *
   * @param problem what to solve
   * @param times when to report, at least one, rising, from 0 on [s]
   * @return a certified snapshot at each of them
   * @throws SolverException if it cannot go on or the salt does not balance; it carries the time
   *     reached
   */
  default TransientSolution solve(AveragedDiffusion problem, double... times) {
    return Bookkeeper.follow(problem, scheme(), times);
  }
}

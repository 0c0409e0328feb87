package org.labyrinth.transport;

/**
 * Solves diffusion in a spherical particle in time, from t = 0 on. Time is stepped by backward
 * differentiation formulas of order 1 to 5 that keep to a tolerance ({@link
 * org.labyrinth.numerics.Bdf}); solvers differ in how they resolve the radius.
 */
public interface ParticleSolver {
  /**
   * Solves the equation. A surface that changes suddenly at a known time is best asked for at that
   * time.
   *
   * @param problem what to solve
   * @param times when to report, at least one, rising, from 0 on [s]
   * @return a certified snapshot at each of them
   * @throws org.labyrinth.numerics.SolverException if it cannot go on or the salt does not balance;
   *     it carries the time reached
   */
  ParticleSolution solve(SphericalParticle problem, double... times);
}

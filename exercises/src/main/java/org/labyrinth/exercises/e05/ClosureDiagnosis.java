package org.labyrinth.exercises.e05;

import org.labyrinth.exercises.Question;

/**
 * Question 05-4 (explain why it fails): somebody hands you the solution of a closure problem. Is it
 * one, and if not, what went wrong?
 */
@Question(id = "05-4", title = "What is wrong with this closure?", points = 2)
public interface ClosureDiagnosis {
  /**
   * Finds the first mistake in a closure field, in the order of {@link ClosureMistake}.
   *
   * <p>With h = period/n and the harmonic mean k_f between neighbours, the flux behind cell i is q
   * = k_f ((g_next − g)/h + 1); the last cell's next is the first. Let q̂ be the largest magnitude
   * of all n fluxes. Two fluxes agree if they differ by at most tolerance · q̂. The n − 1 fluxes
   * inside the period must agree with each other, then the last with them; then the magnitude of
   * the mean of g must be at most tolerance · period; then the reported conductivity must agree
   * with the first flux.
   *
   * @param conductivity k of each cell, above 0 and finite; at least two cells
   * @param period ℓ in m, above 0 and finite
   * @param reported the field g at the centres in m, one number a cell, and the effective
   *     conductivity; all finite
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the first mistake; {@code NONE} if there is none
   * @throws IllegalArgumentException if a number is out of its range, or if field and
   *     conductivities differ in length
   */
  ClosureMistake diagnose(
      double[] conductivity, double period, ClosureField reported, double tolerance);
}

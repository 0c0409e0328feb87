package org.labyrinth.exercises.e05;

import org.labyrinth.exercises.Question;

/** Question 05-2 (compute): the closure problem of one period, in one dimension. */
@Question(id = "05-2", title = "A closure problem", points = 3)
public interface ClosureCell {
  /**
   * Solves d/dx(k (dg/dx + 1)) = 0 on one period of a structure that repeats for ever.
   *
   * <p>The period is cut into n cells of equal width h, each with its own k. The flux from the
   * centre of a cell to the centre of the next is k_f ((g_next − g)/h + 1) with the harmonic mean
   * k_f = 2 k k_next/(k + k_next); after the last cell comes the first. No cell gains or loses, and
   * the mean of g over the cells is zero.
   *
   * @param conductivity k of each cell, above 0 and finite; at least one cell
   * @param period ℓ in m, above 0 and finite
   * @return g at the centres, in m, and the effective conductivity, which is the flux
   * @throws IllegalArgumentException if there is no cell or a number is out of its range
   */
  ClosureField solve(double[] conductivity, double period);
}

package org.labyrinth.exercises.e04;

import org.labyrinth.exercises.Question;

/**
 * Question 04-3 (compute): Laplace's equation on a picture, and the transport efficiency it gives.
 */
@Question(id = "04-3", title = "A Laplace solver of your own", points = 3)
public interface LaplaceSolver {
  /**
   * The transport efficiency B of a two-dimensional medium made of square cells, from top to
   * bottom.
   *
   * <p>Find the concentration at the cells' centres such that no cell gains or loses: the flows to
   * its neighbours add up to zero. Between two centres flows 2 k₁ k₂ / (k₁ + k₂) times the
   * difference (0 if both are 0). The concentration is 1 on the outer face above the top row and 0
   * on the outer face below the bottom row, half a cell from the centres; nothing flows through the
   * left and right edges. Then B = (flow through any row of faces / number of columns) · number of
   * rows, for a conductivity of 1 in the open.
   *
   * @param conductivity k in units of the open medium's, {@code [row][column]}, each at least 0;
   *     the rows are of one length, and there is at least one cell
   * @return B [-], with a relative error of at most 1e-6; 0, within 1e-9, if nothing conducts from
   *     top to bottom
   */
  double transportEfficiency(double[][] conductivity);
}

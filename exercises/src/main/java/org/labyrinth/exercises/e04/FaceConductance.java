package org.labyrinth.exercises.e04;

import org.labyrinth.exercises.Question;

/**
 * Question 04-2 (modify): the conductance between cells of different conductivity and width, and
 * what a stack of them conducts.
 */
@Question(id = "04-2", title = "Conductance between unequal cells", points = 2)
public interface FaceConductance {
  /**
   * The conductances of a row of n cells: from the outer face before the first cell to its centre,
   * from each centre to the next, and from the last centre to the outer face behind it.
   *
   * <p>Half a cell resists with half its width over its conductivity, and resistances in a row add
   * up. Through a cell of no conductivity nothing flows: the conductances beside it are 0.
   *
   * @param conductivity k of each cell, at least 0
   * @param width w of each cell in m, above 0
   * @return n + 1 conductances per area, in the unit of k over m
   * @throws IllegalArgumentException if there is no cell, if the arrays differ in length, or if a
   *     number is out of its range or not finite
   */
  double[] faceConductances(double[] conductivity, double[] width);

  /**
   * The effective conductivity of the row, from outer face to outer face: that of a uniform row of
   * the same length which conducts as well.
   *
   * @param conductivity as above
   * @param width as above
   * @return k_eff in the unit of k; 0 if a cell does not conduct
   * @throws IllegalArgumentException as above
   */
  double effectiveConductivity(double[] conductivity, double[] width);
}

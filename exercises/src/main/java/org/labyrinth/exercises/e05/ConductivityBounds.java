package org.labyrinth.exercises.e05;

import org.labyrinth.exercises.Question;

/**
 * Question 05-3 (modify): bounds on the conductivity of two phases, when all one knows is how much.
 */
@Question(id = "05-3", title = "Bounds for two conductors", points = 2)
public interface ConductivityBounds {
  /**
   * The Wiener bounds, which hold for any structure: those of layers across and along.
   *
   * @param first conductivity of the first phase, at least 0 and finite
   * @param second conductivity of the second phase, at least 0 and finite
   * @param fraction volume fraction of the <em>first</em> phase [-], above 0 and below 1
   * @return both bounds, in the unit of the conductivities
   * @throws IllegalArgumentException if a number is out of its range
   */
  BoundPair wiener(double first, double second, double fraction);

  /**
   * The Hashin–Shtrikman bounds, which hold for isotropic structures in three dimensions.
   *
   * <p>With the better conductor + and the worse −, upper = k₊ + f₋ / (1/(k₋ − k₊) + f₊/(3 k₊)) and
   * lower = k₋ + f₊ / (1/(k₊ − k₋) + f₋/(3 k₋)). Where k₋ = 0 the lower bound is 0; two equal
   * conductivities are their own bounds.
   *
   * @param first as above
   * @param second as above
   * @param fraction as above
   * @return both bounds, in the unit of the conductivities
   * @throws IllegalArgumentException as above
   */
  BoundPair hashinShtrikman(double first, double second, double fraction);
}

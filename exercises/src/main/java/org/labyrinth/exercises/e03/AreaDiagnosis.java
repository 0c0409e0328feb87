package org.labyrinth.exercises.e03;

import org.labyrinth.exercises.Question;

/**
 * Question 03-4 (explain why it fails): a report gives a porosity, a particle radius and a specific
 * interfacial area that do not fit together. Which mistake do the three numbers betray?
 */
@Question(id = "03-4", title = "What went wrong with an area", points = 2)
public interface AreaDiagnosis {
  /**
   * Finds the mistake behind a reported area of an electrode of equal spheres.
   *
   * <p>Each mistake leads to an area that you can work out from ε and R. It explains the report if
   * |reported − that area| ≤ tolerance · that area. The verdict is the first explanation in the
   * order of the constants of {@link AreaMistake}, where the right area comes first; if none holds,
   * it is {@code UNEXPLAINED}.
   *
   * @param porosity ε [-], above 0 and below 1; all else is solid
   * @param radius R of the particles in m, above 0
   * @param specificArea what the report calls a, in 1/m, above 0
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is out of its range or not finite
   */
  AreaMistake diagnose(double porosity, double radius, double specificArea, double tolerance);
}

package org.labyrinth.exercises.e04;

import org.labyrinth.exercises.Question;

/**
 * Question 04-4 (explain why it fails): two papers give different tortuosities of one electrode,
 * and both are right, since they mean different things.
 */
@Question(id = "04-4", title = "Which tortuosity was that?", points = 2)
public interface TortuosityReport {
  /**
   * The transport efficiency that a reported tortuosity stands for.
   *
   * @param meaning what the paper means by it; not {@code UNEXPLAINED}
   * @param porosity ε [-], above 0 and below 1
   * @param reported t [-], at least 1
   * @return B [-]
   * @throws IllegalArgumentException if the meaning is {@code UNEXPLAINED}, or if a number is out
   *     of its range or not finite
   */
  double transportEfficiency(TortuosityMeaning meaning, double porosity, double reported);

  /**
   * Finds out what a paper means, from a transport efficiency that was measured on its electrode.
   *
   * <p>A meaning explains the paper if |B − B*| ≤ tolerance · B*, where B* is what {@link
   * #transportEfficiency} gives for it. The verdict is the first that does, in the order of the
   * constants; {@code UNEXPLAINED} if none does.
   *
   * @param porosity ε [-], above 0 and below 1
   * @param reported t [-], at least 1
   * @param transportEfficiency B as measured [-], above 0 and at most 1
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is out of its range or not finite
   */
  TortuosityMeaning meaning(
      double porosity, double reported, double transportEfficiency, double tolerance);
}

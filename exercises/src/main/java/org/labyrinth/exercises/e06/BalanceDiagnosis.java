package org.labyrinth.exercises.e06;

import org.labyrinth.exercises.Question;

/**
 * Question 06-4 (explain why it fails): a simulated electrode with closed ends gained more or less
 * salt than it should. Which line of the program is to blame?
 */
@Question(id = "06-4", title = "Books that do not balance", points = 2)
public interface BalanceDiagnosis {
  /** Faraday's constant, C/mol. */
  double FARADAY = 96485.33212;

  /**
   * Finds the mistake behind a reported gain of salt.
   *
   * <p>A charge Q = ∫ i dt went from the particles into the electrolyte of an electrode from whose
   * ends no salt leaves. Each mistake leads to a gain that you can work out. It explains the report
   * if |gain − that gain| ≤ tolerance · |that gain|. The verdict is the first explanation in the
   * order of {@link BalanceMistake}; {@code UNEXPLAINED} if none holds.
   *
   * @param transference t₊ [-], above 0 and below 1
   * @param porosity ε of the whole electrode [-], above 0 and below 1
   * @param charge Q per area, C/m², finite and not 0; positive where lithium leaves the particles
   * @param gain what the electrolyte gained, mol of salt per area of electrode, finite
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is out of its range
   */
  BalanceMistake diagnose(
      double transference, double porosity, double charge, double gain, double tolerance);
}

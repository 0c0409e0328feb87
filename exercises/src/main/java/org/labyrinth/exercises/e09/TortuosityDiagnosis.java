package org.labyrinth.exercises.e09;

import org.labyrinth.exercises.Question;

/**
 * Question 09-4 (explain why it fails): a laboratory reports a tortuosity factor. Which line of its
 * evaluation is to blame?
 */
@Question(id = "09-4", title = "Tortuosities that went wrong", points = 2)
public interface TortuosityDiagnosis {
  /**
   * Finds the mistake behind a reported tortuosity factor.
   *
   * <p>Each mistake leads to a τ that you can work out. It explains the report if |reported − that
   * τ| ≤ tolerance · that τ. The verdict is the first explanation in the order of {@link
   * TortuosityMistake}; {@code UNEXPLAINED} if none holds.
   *
   * @param ionicResistance R_ion of one electrode, Ω m², above 0 and finite
   * @param seriesResistance R_s of the separator, Ω m², above 0 and finite
   * @param thickness L of one electrode, m, above 0 and finite
   * @param conductivity κ of the electrolyte, S/m, above 0 and finite
   * @param porosity ε [-], above 0 and below 1
   * @param reported τ in the report [-], above 0 and finite
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is out of its range
   */
  TortuosityMistake diagnose(
      double ionicResistance,
      double seriesResistance,
      double thickness,
      double conductivity,
      double porosity,
      double reported,
      double tolerance);
}

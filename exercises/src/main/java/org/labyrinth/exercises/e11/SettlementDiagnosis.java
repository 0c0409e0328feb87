package org.labyrinth.exercises.e11;

import org.labyrinth.exercises.Question;

/**
 * Question 11-4 (explain why it fails): a report says when a clay layer will have done nine tenths
 * of its settling. Is it right, and if not, what went wrong?
 */
@Question(id = "11-4", title = "A date for the opening", points = 2)
public interface SettlementDiagnosis {
  /** The time factor c_v t/H² at which nine tenths of the settlement is there. */
  double T90 = 0.848;

  /** The time factor at which half of it is there. */
  double T50 = 0.197;

  /** The weight of water ρ g, N/m³. */
  double WATER_WEIGHT = 9810;

  /**
   * Finds the mistake behind a reported time.
   *
   * <p>Right is T₉₀ H²/c_v with c_v = λ/m_v, and H the thickness over the number of drained ends.
   * Each mistake leads to another time that you can work out. It explains the report if |reported −
   * that time| ≤ tolerance · that time. The verdict is the first explanation in the order of {@link
   * SettlementMistake}; {@code UNEXPLAINED} if none holds.
   *
   * @param thickness of the layer, m, above 0
   * @param drainedEnds 1 or 2
   * @param mobility λ = k/μ, m²/(Pa s), above 0
   * @param compressibility m_v, 1/Pa, above 0
   * @param reported the time in the report, s, above 0
   * @param tolerance relative tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if a number is out of its range or not finite
   */
  SettlementMistake diagnose(
      double thickness,
      int drainedEnds,
      double mobility,
      double compressibility,
      double reported,
      double tolerance);
}

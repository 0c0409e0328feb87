package org.labyrinth.exercises.e11;

/** What may be wrong with a settlement time, in the order in which to look. */
public enum SettlementMistake {
  /** Nothing: T₉₀ H²/c_v with H the longest way out and c_v = λ/m_v. */
  RIGHT,
  /** The layer was taken to drain at one end where it drains at both, or the other way round. */
  WRONG_PATH,
  /** The time factor of half the settlement was taken for that of nine tenths. */
  HALF_FOR_NINE_TENTHS,
  /** m_v was multiplied with where one divides by it: c_v = λ m_v. */
  COMPRESSIBILITY_UPSIDE_DOWN,
  /** The hydraulic conductivity λ ρ g [m/s] stood where the mobility λ belongs. */
  CONDUCTIVITY_FOR_MOBILITY,
  /** H was not squared. */
  PATH_NOT_SQUARED,
  /** None of these. */
  UNEXPLAINED
}

package org.labyrinth.exercises.e06;

/** What may be wrong with a salt balance, in the order in which to look. */
public enum BalanceMistake {
  /** Nothing: the electrode gained (1 − t₊) i t/F. */
  BALANCED,
  /** The reaction releases all ions, and migration was forgotten: i t/F. */
  TRANSFERENCE_FORGOTTEN,
  /** t₊ stood where 1 − t₊ belongs. */
  TRANSFERENCE_FOR_REMAINDER,
  /** The sign of the reaction was wrong. */
  WRONG_SIGN,
  /** The source was multiplied by the porosity, as if it were per volume of electrolyte. */
  SOURCE_PER_ELECTROLYTE,
  /** None of these. */
  UNEXPLAINED
}

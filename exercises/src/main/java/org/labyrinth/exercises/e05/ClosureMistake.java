package org.labyrinth.exercises.e05;

/** What may be wrong with a closure field, in the order in which to look. */
public enum ClosureMistake {
  /** Inside the period the flux is not the same everywhere: some cell gains or loses. */
  FLUX_NOT_UNIFORM,
  /**
   * Inside it is, but from the last cell to the first another flux goes: the field does not repeat.
   */
  NOT_PERIODIC,
  /** The field solves the equation, but its mean is not zero. */
  MEAN_NOT_ZERO,
  /** The field is right, and the effective conductivity is not its flux. */
  WRONG_AVERAGE,
  /** All is right. */
  NONE
}

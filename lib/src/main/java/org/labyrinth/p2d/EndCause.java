package org.labyrinth.p2d;

/** Why a step of an experiment ended. */
public enum EndCause {
  /** Its time was over. */
  TIME,
  /** Its voltage was reached. */
  VOLTAGE,
  /** The current had fallen to its limit. */
  CURRENT,
  /** Its charge had passed. */
  CAPACITY,
  /** It had reached its end before it began: it took no time. */
  SKIPPED,
  /** The cell's lower voltage cut-off was reached: the run ends. */
  LOWER_CUT_OFF,
  /** The cell's upper voltage cut-off was reached: the run ends. */
  UPPER_CUT_OFF,
  /** No salt was left somewhere in the electrolyte: the run ends. */
  SALT_DEPLETED,
  /** The surface of some particles was empty: the run ends. */
  PARTICLES_EMPTY,
  /** The surface of some particles was full: the run ends. */
  PARTICLES_FULL;

  /**
   * Whether nothing can follow.
   *
   * @return true where the run ends here
   */
  public boolean endsRun() {
    return compareTo(SKIPPED) > 0;
  }
}

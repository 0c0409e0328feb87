package org.labyrinth.autograder.attack;

/** What must hold for every submission, whatever it does. */
public enum Invariant {
  /** V1: its score is never above that of the same submission without the attack. */
  SCORE("V1"),
  /** V2: the results of all others are the same to the byte. */
  OTHERS("V2"),
  /** V3: it has a result with a reason that a machine can read. */
  REASON("V3"),
  /** V4: nothing hidden reaches its author. */
  SECRETS("V4"),
  /** V5: it ends in time, its output is capped, nothing of it is left running or on disk. */
  END("V5");

  private final String label;

  Invariant(String label) {
    this.label = label;
  }

  /**
   * Its number.
   *
   * @return such as {@code V1}
   */
  public String label() {
    return label;
  }
}

package org.labyrinth.autograder.batch;

/** Which of the grades that are there already are found out again. */
public enum Regrade {
  /** None: what is graded and unchanged stays. */
  NOTHING,
  /** Those that time or memory cut short, each alone on the machine. */
  TIMEOUTS,
  /** All. */
  EVERYTHING
}

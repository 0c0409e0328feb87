package org.labyrinth.autograder.gradebook;

/** Which of several attempts counts. */
public enum Keep {
  /** The one with the most points, late or not; the earliest of equals. */
  BEST,
  /** The one handed in last. */
  LAST
}

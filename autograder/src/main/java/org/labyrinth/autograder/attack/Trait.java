package org.labyrinth.autograder.attack;

/** What else is known of a variant. */
public enum Trait {
  /** Holds only where the student's process is in a sandbox: must not be tried elsewhere. */
  SANDBOX,
  /** Quick, and fit for any exercise: lint tries it on the course's own. */
  QUICK,
  /** The other questions must keep what they earn without it. */
  KEEPS,
  /** Tried on a right answer too, and not on a wrong one alone. */
  RIGHT
}

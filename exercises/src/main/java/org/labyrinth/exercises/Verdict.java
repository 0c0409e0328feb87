package org.labyrinth.exercises;

/** What one test found. */
public enum Verdict {
  /** The answer did what the test's sentence says. */
  PASSED,
  /** An assertion failed: the answer came, and it is not right. */
  WRONG,
  /** The answer, or the test on account of it, threw something other than a failed assertion. */
  EXCEPTION,
  /** The stub was called: the student has not replaced it. */
  NOT_ANSWERED
}

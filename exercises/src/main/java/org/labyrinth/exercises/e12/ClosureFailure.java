package org.labyrinth.exercises.e12;

/** What may be wrong with a learned closure, in the order in which to look. */
public enum ClosureFailure {
  /** A row of the test is also a row of the training: the test is none. */
  LEAK,
  /** A predicted B is not above 0 and below ε: the target does not keep the bounds. */
  WRONG_TARGET,
  /** Much worse on the test, most of which lies outside the range of the training. */
  EXTRAPOLATION,
  /** Much worse on the test, which lies where the training did. */
  OVERFIT,
  /** No better than the old law, even on what it was trained on. */
  UNDERFIT,
  /** None of these. */
  SOUND
}

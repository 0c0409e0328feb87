package org.labyrinth.exercises;

import org.opentest4j.AssertionFailedError;

/** Two arrays differ: JUnit's message about the first difference, and both arrays whole. */
final class ArraysDiffer extends AssertionFailedError {
  private static final long serialVersionUID = 1;

  private final double tolerance;

  ArraysDiffer(AssertionFailedError first, Object expected, Object got, double tolerance) {
    super(first.getMessage(), expected, got);
    this.tolerance = tolerance;
  }

  /** Within which two entries would have been taken for equal. */
  double tolerance() {
    return tolerance;
  }
}

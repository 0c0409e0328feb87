package org.labyrinth.exercises;

import org.junit.jupiter.api.Assertions;
import org.opentest4j.AssertionFailedError;

/**
 * JUnit's assertions about arrays for public tests: they fail just as JUnit's do, and keep both
 * arrays for the check, which looks for what the wrong one has to do with the right one and may
 * draw them. JUnit itself keeps only the first two entries that differ.
 */
public final class Near {
  private Near() {}

  /**
   * Asserts that two arrays are equal within a tolerance.
   *
   * @param expected the right array
   * @param got the answer's
   * @param tolerance the largest difference of two entries, above 0, in their unit
   * @param what the quantity and its unit
   * @throws AssertionError if lengths or entries differ
   */
  public static void assertArrayEquals(
      double[] expected, double[] got, double tolerance, String what) {
    attempt(
        () -> Assertions.assertArrayEquals(expected, got, tolerance, what),
        expected,
        got,
        tolerance);
  }

  /**
   * Asserts that two arrays are equal, entry by entry, in every digit.
   *
   * @param expected the right array
   * @param got the answer's
   * @param what the quantity and its unit
   * @throws AssertionError if lengths or entries differ
   */
  public static void assertArrayEquals(double[] expected, double[] got, String what) {
    attempt(() -> Assertions.assertArrayEquals(expected, got, what), expected, got, 0);
  }

  /**
   * Asserts that two arrays of whole numbers are equal.
   *
   * @param expected the right array
   * @param got the answer's
   * @param what the quantity
   * @throws AssertionError if lengths or entries differ
   */
  public static void assertArrayEquals(int[] expected, int[] got, String what) {
    attempt(() -> Assertions.assertArrayEquals(expected, got, what), expected, got, 0);
  }

  private static void attempt(Runnable assertion, Object expected, Object got, double tolerance) {
    try {
      assertion.run();
    } catch (AssertionFailedError e) {
      throw new ArraysDiffer(e, Copies.of(expected), Copies.of(got), tolerance);
    }
  }
}

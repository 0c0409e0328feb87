package org.labyrinth.exercises;

/**
 * What one test found, and how it put it.
 *
 * @param test the test
 * @param verdict what it found
 * @param message the assertion's or the exception's message; empty if it passed
 */
public record TestResult(TestCase test, Verdict verdict, String message) {
  /**
   * Whether the answer did what the test asks.
   *
   * @return true if the verdict is {@link Verdict#PASSED}
   */
  public boolean passed() {
    return verdict == Verdict.PASSED;
  }
}

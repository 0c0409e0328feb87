package org.labyrinth.exercises;

import java.util.List;

/**
 * What one test found, and how it put it.
 *
 * @param test the test
 * @param verdict what it found
 * @param message the assertion's or the exception's message; empty if it passed
 * @param scores what it wrote on leaderboards; empty unless it passed
 */
public record TestResult(TestCase test, Verdict verdict, String message, List<Score> scores) {
  public TestResult {
    scores = List.copyOf(scores);
  }

  TestResult(TestCase test, Verdict verdict, String message) {
    this(test, verdict, message, List.of());
  }

  /**
   * Whether the answer did what the test asks.
   *
   * @return true if the verdict is {@link Verdict#PASSED}
   */
  public boolean passed() {
    return verdict == Verdict.PASSED;
  }
}

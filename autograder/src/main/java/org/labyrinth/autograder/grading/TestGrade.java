package org.labyrinth.autograder.grading;

import java.util.List;
import org.labyrinth.exercises.Score;

/**
 * How one hidden test ended.
 *
 * @param test the method's name; not for students
 * @param sentence what it asks; not for students
 * @param weight its share of the question
 * @param reason how it ended
 * @param hint for the student, if it failed
 * @param message what the assertion said; not for students
 * @param scores what it wrote on leaderboards; empty unless it passed
 */
public record TestGrade(
    String test,
    String sentence,
    double weight,
    Reason reason,
    String hint,
    String message,
    List<Score> scores) {
  /** What is kept of a message [characters]: an assertion may quote all of an answer's result. */
  private static final int MAX_MESSAGE = 4000;

  public TestGrade {
    message = message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE) + "…";
    // Whatever a fault left behind: an answer that was lost in the test has no score.
    scores = reason == Reason.PASSED ? List.copyOf(scores) : List.of();
  }

  /**
   * Whether it passed.
   *
   * @return true if so
   */
  public boolean passed() {
    return reason == Reason.PASSED;
  }
}

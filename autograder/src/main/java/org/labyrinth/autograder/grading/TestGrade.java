package org.labyrinth.autograder.grading;

/**
 * How one hidden test ended.
 *
 * @param test the method's name; not for students
 * @param sentence what it asks; not for students
 * @param weight its share of the question
 * @param reason how it ended
 * @param hint for the student, if it failed
 * @param message what the assertion said; not for students
 */
public record TestGrade(
    String test, String sentence, double weight, Reason reason, String hint, String message) {
  /**
   * Whether it passed.
   *
   * @return true if so
   */
  public boolean passed() {
    return reason == Reason.PASSED;
  }
}

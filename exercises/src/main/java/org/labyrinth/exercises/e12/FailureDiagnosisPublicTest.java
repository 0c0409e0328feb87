package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 12-4: three examples, ε from 0.3 to 0.6 and a ξ from 0.5 to 0.7. */
class FailureDiagnosisPublicTest {
  private static final double[][] TRAINING = {{0.3, 0.7}, {0.6, 0.5}, {0.4, 0.6}};
  private static final double[][] NEAR = {{0.4, 0.55}, {0.35, 0.65}};

  @Test
  @Order(1)
  @DisplayName("8 % on the training, 9 % on the test, 40 % by the law: sound")
  @Hint(
      "Which rule holds by your code? 0.09 is below 2 · 0.08, and no row is in both with all its numbers.")
  void sound(FailureDiagnosis answer) {
    assertEquals(
        ClosureFailure.SOUND,
        answer.diagnose(TRAINING, NEAR, new double[] {0.3, 0.15}, 0.08, 0.09, 0.4),
        "verdict");
  }

  @Test
  @Order(2)
  @DisplayName("1 % on the training, 30 % on a test in the same range: overfit")
  @Hint("The test error is far more than twice the other. Is the test out of range, or in it?")
  void overfit(FailureDiagnosis answer) {
    assertEquals(
        ClosureFailure.OVERFIT,
        answer.diagnose(TRAINING, NEAR, new double[] {0.3, 0.15}, 0.01, 0.3, 0.4),
        "verdict");
  }

  @Test
  @Order(3)
  @DisplayName("The same with a test that has a ξ = 0.9: extrapolation")
  @Hint(
      "One feature out of range puts a row outside, whichever it is. And EXTRAPOLATION is asked first.")
  void extrapolation(FailureDiagnosis answer) {
    double[][] far = {{0.5, 0.9}, {0.35, 0.9}};
    assertEquals(
        ClosureFailure.EXTRAPOLATION,
        answer.diagnose(TRAINING, far, new double[] {0.3, 0.15}, 0.01, 0.3, 0.4),
        "verdict");
  }

  @Test
  @Order(4)
  @DisplayName("An example that is in both: a leak, whatever the errors say")
  @Hint(
      "One common row is enough, wherever it stands in either; and == does not compare two arrays' numbers.")
  void leak(FailureDiagnosis answer) {
    double[][] same = {{0.5, 0.55}, {0.4, 0.6}};
    assertEquals(
        ClosureFailure.LEAK,
        answer.diagnose(TRAINING, same, new double[] {0.3, 0.15}, 0.01, 0.3, 0.4),
        "verdict");
  }
}

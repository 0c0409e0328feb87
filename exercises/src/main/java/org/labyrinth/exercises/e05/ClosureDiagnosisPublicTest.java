package org.labyrinth.exercises.e05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 05-4: three cells of 1 m with conductivities 1, 1 and 4. */
class ClosureDiagnosisPublicTest {
  private static final double[] K = {1, 1, 4};
  private static final double TOLERANCE = 1e-9;

  private static ClosureField field(double effective, double... closure) {
    return new ClosureField(closure, effective);
  }

  @Test
  @Order(1)
  @DisplayName("−1/6, 1/6, 0 with 4/3 is right")
  @Hint("All three fluxes are 4/3, the one from the last cell to the first included.")
  void right(ClosureDiagnosis answer) {
    assertEquals(
        ClosureMistake.NONE,
        answer.diagnose(K, 3, field(4.0 / 3, -1.0 / 6, 1.0 / 6, 0), TOLERANCE),
        "verdict on the right field");
  }

  @Test
  @Order(2)
  @DisplayName("0, 1/3, 1/6 differs from it by a constant only")
  @Hint("A constant changes no flux. What does it change?")
  void shifted(ClosureDiagnosis answer) {
    assertEquals(
        ClosureMistake.MEAN_NOT_ZERO,
        answer.diagnose(K, 3, field(4.0 / 3, 0, 1.0 / 3, 1.0 / 6), TOLERANCE),
        "verdict on the shifted field");
  }

  @Test
  @Order(3)
  @DisplayName("With 2, the mean of the conductivities, the average is wrong")
  @Hint("Look at the field first; if it is right, compare its flux with what was reported.")
  void average(ClosureDiagnosis answer) {
    assertEquals(
        ClosureMistake.WRONG_AVERAGE,
        answer.diagnose(K, 3, field(2, -1.0 / 6, 1.0 / 6, 0), TOLERANCE),
        "verdict on the right field with the mean conductivity");
  }
}

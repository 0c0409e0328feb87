package org.labyrinth.exercises.e04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 04-2: conductivities 1 and 3, widths 2 and 6 m. */
class FaceConductancePublicTest {
  private static final double[] K = {1, 3};
  private static final double[] W = {2, 6};

  /** A handful of operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("Half cells of resistance 1 and 1: conductances 1, 1/2 and 1")
  @Hint("Half a width over the conductivity, for each of the two halves; then one over their sum.")
  void faces(FaceConductance answer) {
    assertArrayEquals(
        new double[] {1, 0.5, 1}, answer.faceConductances(K, W), ROUND_OFF, "conductances");
  }

  @Test
  @Order(2)
  @DisplayName("Eight metres with a resistance of four conduct like 2")
  @Hint("Add up all resistances from face to face, then ask which uniform row has as much.")
  void effective(FaceConductance answer) {
    assertEquals(2, answer.effectiveConductivity(K, W), ROUND_OFF, "effective conductivity");
  }

  @Test
  @Order(3)
  @DisplayName("A cell that does not conduct blocks the row")
  @Hint("Dividing by zero twice may even work; look that no NaN comes out.")
  void blocked(FaceConductance answer) {
    double[] k = {1, 0, 3};
    double[] w = {2, 2, 6};
    assertArrayEquals(
        new double[] {1, 0, 0, 1}, answer.faceConductances(k, w), ROUND_OFF, "conductances");
    assertEquals(0, answer.effectiveConductivity(k, w), "effective conductivity");
  }
}

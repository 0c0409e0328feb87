package org.labyrinth.exercises.e11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 11-1: layers of 2 and 4 m, λ = 1 and 4, m_v = 1/2 and 1/4. */
class ConsolidationStepPublicTest {
  private static final double[] THICKNESS = {2, 4};
  private static final double[] MOBILITY = {1, 4};
  private static final double[] COMPRESSIBILITY = {0.5, 0.25};

  /** A dozen operations on numbers of a hundred: round-off. */
  private static final double ROUND_OFF = 1e-10;

  @Test
  @Order(1)
  @DisplayName("10 and 170 Pa become 30 and 90 Pa in two seconds")
  @Hint(
      "Halves resist: 1 + 1/2 between the middles, 1 to the top. Either layer has m_v h/Δt = 1/2.")
  void oneStep(ConsolidationStep answer) {
    // 0.5·(30 − 10) = (90 − 30)/1.5 − 30/1 and 0.5·(90 − 170) = −(90 − 30)/1.5
    assertArrayEquals(
        new double[] {30, 90},
        answer.step(new double[] {10, 170}, THICKNESS, MOBILITY, COMPRESSIBILITY, 0, 2),
        ROUND_OFF,
        "pressure in Pa");
  }

  @Test
  @Order(2)
  @DisplayName("A load that grows by 6 Pa presses on the water first")
  @Hint("In a closed layer p would grow by Δq. On which side of the equation does it stand?")
  void load(ConsolidationStep answer) {
    assertArrayEquals(
        new double[] {30, 90},
        answer.step(new double[] {4, 164}, THICKNESS, MOBILITY, COMPRESSIBILITY, 6, 2),
        ROUND_OFF,
        "pressure in Pa");
  }

  @Test
  @Order(3)
  @DisplayName("Under 100 Pa, with 40 and 70 Pa in the water, the top has sunk by 90 m")
  @Hint(
      "The skeletons carry q − p, 60 and 30 Pa, and a layer twice as thick gives way twice as far.")
  void settlement(ConsolidationStep answer) {
    assertEquals(
        90,
        answer.settlement(new double[] {40, 70}, THICKNESS, COMPRESSIBILITY, 100),
        ROUND_OFF,
        "settlement in m");
  }
}

package org.labyrinth.exercises.e11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 11-2: 2 m of sand on 4 m of clay. */
class EffectiveStressPublicTest {
  private static final double[] THICKNESS = {2, 4};
  private static final double[] DENSITY = {1800, 1500};

  /** A dozen operations on numbers of a hundred thousand: round-off. */
  private static final double ROUND_OFF = 1e-7;

  @Test
  @Order(1)
  @DisplayName("Without water and load the clay's middle carries 64.7 kPa, and is pressed together")
  @Hint(
      "2 m of sand and 2 m of clay lie above it; what presses is negative. The water is far below.")
  void dry(EffectiveStress answer) {
    assertArrayEquals(
        new double[] {-17_658, -64_746},
        answer.stress(THICKNESS, DENSITY, 100, 0, 1),
        ROUND_OFF,
        "σ′ in Pa");
  }

  @Test
  @Order(2)
  @DisplayName("Water from 3 m down takes 0.8 · 9.81 kPa off the clay")
  @Hint("The middle of the clay lies 1 m below the water table. α counts for the water alone.")
  void wet(EffectiveStress answer) {
    assertArrayEquals(
        new double[] {-22_658, -69_746 + 7848},
        answer.stress(THICKNESS, DENSITY, 3, 5000, 0.8),
        ROUND_OFF,
        "σ′ in Pa");
  }

  @Test
  @Order(3)
  @DisplayName("Lowering the water table makes the ground sink")
  @Hint("p falls, so σ′ = σ + αp falls: more pressing, and the settlement is positive.")
  void pumping(EffectiveStress answer) {
    // 4 m · 2·10⁻⁶/Pa · 0.8 · 9810 Pa in the clay; the sand's middle was dry before.
    assertEquals(
        0.062784,
        answer.settlement(THICKNESS, new double[] {1e-7, 2e-6}, 3, 7, 0.8),
        1e-15,
        "settlement in m");
  }
}

package org.labyrinth.exercises.e06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 06-1: two cells of 1 m with porosities 0.5 and 0.25. */
class SaltStepPublicTest {
  private static final double[] POROSITY = {0.5, 0.25};
  private static final double[] DIFFUSIVITY = {1, 1};
  private static final double[] NOTHING = {0, 0};

  /** A dozen operations on numbers of a thousand: round-off. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("Even salt stays even, though the porosity is not")
  @Hint("What drives the flux is c itself, not ε c.")
  void atRest(SaltStep answer) {
    double[] even = {1000, 1000};
    double[] after = answer.step(even, POROSITY, DIFFUSIVITY, NOTHING, 1, 10);
    assertArrayEquals(even, after, ROUND_OFF, "concentration in mol/m³");
  }

  @Test
  @Order(2)
  @DisplayName("1000 and 2200 become 1300 and 1600 in half a second")
  @Hint("Two equations: each cell's salt changes by the flux between them, at the new time.")
  void oneStep(SaltStep answer) {
    // 0.5·(c₁−1000)/0.5 = c₂−c₁ and 0.25·(c₂−2200)/0.5 = c₁−c₂
    double[] after = answer.step(new double[] {1000, 2200}, POROSITY, DIFFUSIVITY, NOTHING, 1, 0.5);
    assertArrayEquals(new double[] {1300, 1600}, after, ROUND_OFF, "concentration in mol/m³");
  }

  @Test
  @Order(3)
  @DisplayName("The salt after the step is the salt before it")
  @Hint("Salt per area is ε c h, added up. Every flux leaves one cell and enters the next.")
  void conserves(SaltStep answer) {
    double[] after = answer.step(new double[] {1000, 2200}, POROSITY, DIFFUSIVITY, NOTHING, 1, 3);
    double salt = POROSITY[0] * after[0] + POROSITY[1] * after[1];
    assertEquals(0.5 * 1000 + 0.25 * 2200, salt, ROUND_OFF, "salt in mol/m²");
  }
}

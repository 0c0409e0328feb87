package org.labyrinth.exercises.e06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 06-1: two cells of 2 m with porosities 0.5 and 0.25. */
class SaltStepPublicTest {
  private static final double[] POROSITY = {0.5, 0.25};
  private static final double[] DIFFUSIVITY = {1, 1};
  private static final double[] NOTHING = {0, 0};
  private static final double WIDTH = 2;

  /** A dozen operations on numbers of a thousand: round-off. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("Even salt stays even, though the porosity is not")
  @Hint("What drives the flux is c itself, not ε c.")
  void atRest(SaltStep answer) {
    double[] even = {1000, 1000};
    double[] after = answer.step(even, POROSITY, DIFFUSIVITY, NOTHING, WIDTH, 10);
    assertArrayEquals(even, after, ROUND_OFF, "concentration in mol/m³");
  }

  @Test
  @Order(2)
  @DisplayName("1000 and 2200 become 1300 and 1600 in two seconds")
  @Hint(
      "Two equations: each cell's salt ε c h changes by the flux between them, at the new time; and a"
          + " flux is a difference over h.")
  void oneStep(SaltStep answer) {
    // 0.5·(c₁−1000)·2/2 = (c₂−c₁)/2 and 0.25·(c₂−2200)·2/2 = (c₁−c₂)/2
    double[] before = {1000, 2200};
    double[] after = answer.step(before, POROSITY, DIFFUSIVITY, NOTHING, WIDTH, 2);
    assertArrayEquals(new double[] {1300, 1600}, after, ROUND_OFF, "concentration in mol/m³");
  }

  @Test
  @Order(3)
  @DisplayName("The salt after the step is the salt before it and what the sources released")
  @Hint(
      "Salt per area is ε c h, added up; a source releases s h Δt. Every flux leaves one cell and enters"
          + " the next.")
  void conserves(SaltStep answer) {
    double[] before = {1000, 2200};
    double[] source = {10, -4};
    double[] after = answer.step(before, POROSITY, DIFFUSIVITY, source, WIDTH, 3);
    double salt = WIDTH * (POROSITY[0] * after[0] + POROSITY[1] * after[1]);
    double expected = WIDTH * (0.5 * 1000 + 0.25 * 2200 + 3 * (10 - 4));
    assertEquals(expected, salt, ROUND_OFF, "salt in mol/m²");
  }
}

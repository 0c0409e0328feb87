package org.labyrinth.exercises.e06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 06-2: two cells of 2 m, ε = 0.5 and 0.25, D_i = 2 and 4 m²/s. */
class SaltRatesPublicTest {
  private static final double[] POROSITY = {0.5, 0.25};
  private static final double[] DIFFUSIVITY = {2, 4};

  /** A dozen operations on numbers of a hundred: round-off. */
  private static final double ROUND_OFF = 1e-10;

  @Test
  @Order(1)
  @DisplayName("From 100 to 60 mol/m³ flow 20 mol/m²/s: −20 and +40 mol/m³/s")
  @Hint("ε D_i is 1 in both cells. One flux, but the cells hold different amounts of liquid.")
  void betweenTwoCells(SaltRates answer) {
    double[] rates = answer.rates(new double[] {100, 60}, POROSITY, DIFFUSIVITY, 2, 0, 0);
    assertArrayEquals(new double[] {-20, 40}, rates, ROUND_OFF, "rates in mol/m³/s");
  }

  @Test
  @Order(2)
  @DisplayName("What enters on the left and leaves on the right appears in the books")
  @Hint("Positive is to the right: in at the left end, out at the right one, each over ε h.")
  void ends(SaltRates answer) {
    double[] rates = answer.rates(new double[] {100, 100}, POROSITY, DIFFUSIVITY, 2, 3, 1);
    assertArrayEquals(new double[] {3, -2}, rates, ROUND_OFF, "rates in mol/m³/s");
  }

  @Test
  @Order(3)
  @DisplayName("The cell with less liquid allows one second")
  @Hint("ε h² over the sum of the conductances around the cell; the least of all cells.")
  void longestStep(SaltRates answer) {
    assertEquals(1, answer.longestStep(POROSITY, DIFFUSIVITY, 2), ROUND_OFF, "step in s");
  }
}

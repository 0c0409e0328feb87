package org.labyrinth.exercises.e07;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 07-2: two shells of 3 m, D = 2 and 6 m²/s. */
class ShellRatesPublicTest {
  private static final double[] DIFFUSIVITY = {2, 6};
  private static final double RADIUS = 6;

  /** A dozen operations on numbers of a hundred: round-off. */
  private static final double ROUND_OFF = 1e-10;

  @Test
  @Order(1)
  @DisplayName("From 70 to 49 mol/m³ flow 21 mol/m²/s: −21 and +3 mol/m³/s")
  @Hint(
      "D_f is 3, and lithium runs downhill. One face of 9, but volumes of 9 and 63: one gains a seventh"
          + " of what the other loses.")
  void betweenTwoShells(ShellRates answer) {
    double[] rates = answer.rates(new double[] {70, 49}, DIFFUSIVITY, RADIUS, 0);
    assertArrayEquals(new double[] {-21, 3}, rates, ROUND_OFF, "rates in mol/m³/s");
  }

  @Test
  @Order(2)
  @DisplayName("What enters at the surface appears in the last shell")
  @Hint("Through a face of R² = 36, into a volume of 63. Outward is plus, but this enters.")
  void inflow(ShellRates answer) {
    double[] rates = answer.rates(new double[] {50, 50}, DIFFUSIVITY, RADIUS, 3.5);
    assertArrayEquals(new double[] {0, 2}, rates, ROUND_OFF, "rates in mol/m³/s");
  }

  @Test
  @Order(3)
  @DisplayName("The surface lies half a shell beyond the last mean: 51 mol/m³")
  @Hint("4 mol/m²/s through 1.5 m of a solid with 6 m²/s need a difference.")
  void surface(ShellRates answer) {
    assertEquals(
        51,
        answer.surface(new double[] {70, 50}, DIFFUSIVITY, RADIUS, 4),
        ROUND_OFF,
        "surface in mol/m³");
  }
}

package org.labyrinth.exercises.e08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 08-1, at the temperature where RT/F = 25 mV: 290 K. */
class OverpotentialPublicTest {
  private static final double TEMPERATURE =
      0.025 * Overpotential.FARADAY / Overpotential.GAS_CONSTANT;

  /** A few operations: round-off, relative. */
  private static final double ROUND_OFF = 1e-13;

  @Test
  @Order(1)
  @DisplayName("j = 0.6 A/m² over j₀ = 0.4 A/m² takes 50 mV · ln 2, and the other way as much")
  @Hint(
      "sinh(ln 2) = 3/4. The current is divided by twice j₀; the factor before is 2RT/F; and η has the"
          + " sign of j. (Nearly right? Take the interface's constants.)")
  void ordinary(Overpotential answer) {
    double expected = 0.05 * Math.log(2);
    assertEquals(
        expected, answer.overpotential(0.6, 0.4, TEMPERATURE), expected * ROUND_OFF, "η in V");
    assertEquals(
        -expected, answer.overpotential(-0.6, 0.4, TEMPERATURE), expected * ROUND_OFF, "η in V");
  }

  @Test
  @Order(2)
  @DisplayName("A tiny current keeps all its digits")
  @Hint("asinh z is z there, but z + 1 has forgotten z. What does Math.log1p do?")
  void tiny(Overpotential answer) {
    double expected = 0.025 * 1e-20 / 0.4;
    assertEquals(
        expected, answer.overpotential(1e-20, 0.4, TEMPERATURE), expected * ROUND_OFF, "η in V");
  }

  @Test
  @Order(3)
  @DisplayName("A current of 10²⁰⁰ A/m² takes a finite overpotential")
  @Hint(
      "The square of 10²⁰⁰ is beyond what a double holds. Math.hypot never squares it; does what stands"
          + " beside the root?")
  void huge(Overpotential answer) {
    double expected = 0.05 * (Math.log(1e200) - Math.log(0.4));
    assertEquals(
        expected, answer.overpotential(1e200, 0.4, TEMPERATURE), expected * ROUND_OFF, "η in V");
  }

  @Test
  @Order(4)
  @DisplayName("At j = 3 and j₀ = 2 A/m² the slope is 10 mΩ m²")
  @Hint("Differentiate asinh: 1/√(1 + z²), then the inner derivative. 3, 4 and 5 make a triangle.")
  void slope(Overpotential answer) {
    assertEquals(0.01, answer.slope(3, 2, TEMPERATURE), 0.01 * ROUND_OFF, "slope in Ω m²");
  }
}

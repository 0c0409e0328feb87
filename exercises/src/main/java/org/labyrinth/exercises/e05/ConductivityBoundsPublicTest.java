package org.labyrinth.exercises.e05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 05-3: conductivities 4 and 1, half of each and otherwise. */
class ConductivityBoundsPublicTest {
  /** A dozen operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  private static void assertBounds(double lower, double upper, BoundPair found, String name) {
    assertEquals(lower, found.lower(), ROUND_OFF, "lower bound of " + name);
    assertEquals(upper, found.upper(), ROUND_OFF, "upper bound of " + name);
  }

  @Test
  @Order(1)
  @DisplayName("Half of 4 and half of 1: Wiener says 1.6 to 2.5")
  @Hint("The harmonic and the arithmetic mean, weighed by volume fractions.")
  void wiener(ConductivityBounds answer) {
    assertBounds(1.6, 2.5, answer.wiener(4, 1, 0.5), "Wiener");
  }

  @Test
  @Order(2)
  @DisplayName("Hashin and Shtrikman: 2 to 16/7; with a quarter of 1 beside 4, 2.8 to 40/13")
  @Hint(
      "The formulas speak of the better and the worse conductor, not of the first and the second; and"
          + " their fractions go with them.")
  void hashinShtrikman(ConductivityBounds answer) {
    // 4 + 0.5/(−1/3 + 0.5/12) = 4 − 12/7; 1 + 0.5/(1/3 + 0.5/3) = 2
    assertBounds(2, 16.0 / 7, answer.hashinShtrikman(4, 1, 0.5), "Hashin and Shtrikman");
    // 4 + 0.25/(−1/3 + 0.75/12) = 4 − 12/13; 1 + 0.75/(1/3 + 0.25/3) = 2.8
    assertBounds(2.8, 40.0 / 13, answer.hashinShtrikman(1, 4, 0.25), "Hashin and Shtrikman");
  }

  @Test
  @Order(3)
  @DisplayName("With an insulator beside it, the lower bounds are 0 and no NaN")
  @Hint("Which of your divisions is by zero when a phase does not conduct?")
  void insulator(ConductivityBounds answer) {
    assertBounds(0, 0.5, answer.wiener(1, 0, 0.5), "Wiener");
    assertBounds(0, 0.4, answer.hashinShtrikman(1, 0, 0.5), "Hashin and Shtrikman");
  }
}

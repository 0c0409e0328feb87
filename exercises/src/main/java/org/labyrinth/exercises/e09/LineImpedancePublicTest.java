package org.labyrinth.exercises.e09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 09-2: R = 6 Ω m² and C = 0.5 F/m². */
class LineImpedancePublicTest {
  private static final double R = 6;
  private static final double C = 0.5;

  @Test
  @Order(1)
  @DisplayName("At ω = 2/3 rad/s, u is 2: 1.9512 and −3.2569 Ω m²")
  @Hint("u = √(2q), and Z″ is below 0. What divides cosh u divides cos u and sin u as well.")
  void middle(LineImpedance answer) {
    double den = Math.cosh(2) - Math.cos(2);
    double[] expected = {
      3 * (Math.sinh(2) - Math.sin(2)) / den, -3 * (Math.sinh(2) + Math.sin(2)) / den
    };
    assertArrayEquals(expected, answer.impedance(R, C, 2.0 / 3), 1e-9, "Z in Ω m²"); // round-off
  }

  @Test
  @Order(2)
  @DisplayName("At 10¹² rad/s it is semi-infinite, and no NaN")
  @Hint("cosh and sinh overflow beyond 710. Divide both by the same exponential first.")
  void fast(LineImpedance answer) {
    double size = Math.sqrt(R / C / 2e12);
    assertArrayEquals(
        new double[] {size, -size}, answer.impedance(R, C, 1e12), size * 1e-9, "Z in Ω m²");
  }

  @Test
  @Order(3)
  @DisplayName("At 10⁻⁶ rad/s the real part is 2 Ω m², a third of R")
  @Hint("sinh u − sin u loses its digits for a small u, the series does not. (In Java, 1/3 is 0.)")
  void slow(LineImpedance answer) {
    assertEquals(2, answer.impedance(R, C, 1e-6)[0], 1e-9, "Z′ in Ω m²"); // beside 2·10⁶
  }
}

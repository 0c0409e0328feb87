package org.labyrinth.exercises.e05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 05-1: 1 mm of conductivity 1 and 3 mm of conductivity 9. */
class LaminatePublicTest {
  private static final double[] THICKNESS = {1e-3, 3e-3};
  private static final double[] K = {1, 9};

  /** A dozen operations on numbers below ten: round-off. */
  private static final double ROUND_OFF = 1e-11;

  @Test
  @Order(1)
  @DisplayName("Across the layers they conduct like 3")
  @Hint("Resistances in a row: 1 and 1/3, over four millimetres.")
  void across(Laminate answer) {
    assertEquals(3, answer.across(THICKNESS, K), ROUND_OFF, "conductivity across");
  }

  @Test
  @Order(2)
  @DisplayName("Along the layers they conduct like 7")
  @Hint("Side by side each layer carries by its share of the thickness.")
  void along(Laminate answer) {
    assertEquals(7, answer.along(THICKNESS, K), ROUND_OFF, "conductivity along");
  }

  @Test
  @Order(3)
  @DisplayName("Tilted by 45° the tensor is 5, −2, −2, 5")
  @Hint(
      "Multiply your K by n and by t: K n = 3 n, K t = 7 t. The angle is in radians, and a gradient"
          + " along one axis drives a flux against the other.")
  void tilted(Laminate answer) {
    double[][] tensor = answer.tilted(THICKNESS, K, Math.PI / 4);
    assertArrayEquals(new double[] {5, -2}, tensor[0], ROUND_OFF, "first row of the tensor");
    assertArrayEquals(new double[] {-2, 5}, tensor[1], ROUND_OFF, "second row of the tensor");
  }
}

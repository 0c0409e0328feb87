package org.labyrinth.exercises.e03;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 03-1: diameters from 2 to 6 and from 6 to 10 µm. */
class SauterMeanPublicTest {
  private static final double[] EDGES = {2e-6, 6e-6, 10e-6};

  /** A few products and a quotient: round-off, relative. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("8 particles of about 4 µm across and 1 of about 8 µm have R₃₂ = 8/3 µm")
  @Hint(
      "Middles of 4 and 8 µm are diameters: R is 2 and 4 µm. Then n R³ over n R²; 20/9 is the plain mean.")
  void sauterRadius(SauterMean answer) {
    // (8·2³ + 1·4³) / (8·2² + 1·4²) = 128/48 µm
    double radius = answer.sauterRadius(EDGES, new long[] {8, 1});
    assertEquals(8.0 / 3, 1e6 * radius, 3 * ROUND_OFF, "Sauter mean radius in µm");
  }

  @Test
  @Order(2)
  @DisplayName("Where they fill 0.6 of the volume, a = 675 000 m²/m³")
  @Hint("3 ε_s / R₃₂, with the share of the volume that is solid and a radius in metres.")
  void specificArea(SauterMean answer) {
    double area = answer.specificArea(EDGES, new long[] {8, 1}, 0.6);
    assertEquals(675_000, area, 675_000 * ROUND_OFF, "specific interfacial area in 1/m");
  }

  @Test
  @Order(3)
  @DisplayName("A powder without a particle has no mean size")
  @Hint("0/0 is NaN in Java and goes unnoticed: look before you divide.")
  void noParticles(SauterMean answer) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        () -> answer.sauterRadius(EDGES, new long[] {0, 0}),
        "what the Sauter mean of no particles throws");
  }
}

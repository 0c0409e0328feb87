package org.labyrinth.exercises.e06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 06-3: L = 1 mm, σ = 4, B κ = 4/3 S/m, and 4·10⁶ S/m³: ν = 2/mm. */
class ReactionProfilePublicTest {
  private static final PorousLayer LAYER = new PorousLayer(1e-3, 4, 4.0 / 3, 4e6);

  /** A dozen operations: round-off, relative. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("The penetration depth is half a millimetre")
  @Hint("ν² = 4·10⁶ · (1/4 + 3/4) per square metre.")
  void depth(ReactionProfile answer) {
    assertEquals(5e-4, answer.penetrationDepth(LAYER), 5e-4 * ROUND_OFF, "depth in m");
  }

  @Test
  @Order(2)
  @DisplayName("10 A/m² give 9322 A/m³ at the collector and 16 938 at the separator")
  @Hint("(0.75 + 0.25 cosh 2)/sinh 2 and (0.75 cosh 2 + 0.25)/sinh 2, times i ν.")
  void ends(ReactionProfile answer) {
    double unit = 10 * 2000 / Math.sinh(2);
    double[] expected = {unit * (0.75 + 0.25 * Math.cosh(2)), unit * (0.75 * Math.cosh(2) + 0.25)};
    assertArrayEquals(
        expected,
        answer.reaction(LAYER, 10, new double[] {0, 1e-3}),
        20_000 * ROUND_OFF,
        "reaction in A/m³");
  }

  @Test
  @Order(3)
  @DisplayName("A reaction ten million times faster sits at the very ends, and no NaN anywhere")
  @Hint("cosh(6000) overflows. Write each cosh over sinh with exponentials of negative numbers.")
  void fast(ReactionProfile answer) {
    PorousLayer fast = new PorousLayer(1e-3, 4, 4.0 / 3, 4e13);
    double[] found = answer.reaction(fast, 10, new double[] {0, 5e-4, 1e-3});
    double unit = 10 * Math.sqrt(4e13);
    assertArrayEquals(
        new double[] {0.25 * unit, 0, 0.75 * unit}, found, unit * ROUND_OFF, "reaction in A/m³");
  }
}

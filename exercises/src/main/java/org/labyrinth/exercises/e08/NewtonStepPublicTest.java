package org.labyrinth.exercises.e08;

import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/**
 * The public tests of question 08-2: two cells of 0.1 mm, in the end three, h/σ = 50 and h/(B κ) =
 * 200 µΩ m², h a = 10, RT/F = 25 mV; 10 A/m² pass.
 */
class NewtonStepPublicTest {
  private static final ReactionLayer LAYER =
      new ReactionLayer(1e-4, 2, 0.5, 1e5, 0.025 * NewtonStep.FARADAY / NewtonStep.GAS_CONSTANT);
  private static final double[] POTENTIAL = {0.1, 0.1015};

  /** η is 50 mV · ln 2, of which sinh is 3/4 and cosh 5/4. */
  private static final double ETA = 0.05 * Math.log(2);

  private static final double[] OPEN = {0.1 - ETA, 0.1015 - ETA};
  private static final double[] EXCHANGE = {0.4, 0.2};

  /** Differences of potentials in V over 10⁻⁴ Ω m²: round-off. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("Without a reaction the cells gain 8 and 2 A/m²")
  @Hint(
      "Between the centres i_e = (1.5 mV + 0.5 mV)/(250 µΩ m²). Nothing comes from the collector,"
          + " and i leaves through the separator.")
  void withoutReaction(NewtonStep answer) {
    assertArrayEquals(
        new double[] {8, 2},
        answer.residual(LAYER, 10, POTENTIAL, POTENTIAL, EXCHANGE),
        ROUND_OFF,
        "residual in A/m²");
  }

  @Test
  @Order(2)
  @DisplayName("With reactions of 6 and 3 A/m² the residuals are 2 and −1 A/m²")
  @Hint(
      "h a j = 10 · 2 j₀ · 3/4. What the reaction brings is subtracted."
          + " (Nearly right? Take the interface's constants.)")
  void withReaction(NewtonStep answer) {
    assertArrayEquals(
        new double[] {2, -1},
        answer.residual(LAYER, 10, POTENTIAL, OPEN, EXCHANGE),
        ROUND_OFF,
        "residual in A/m²");
  }

  @Test
  @Order(3)
  @DisplayName("The step raises Φ by 4.2/1220 and 3.8/1220 V")
  @Hint(
      "J = (−4200, 4000; 4000, −4100) S/m²: 4000 for every face between two centres, and"
          + " h a dj/dη = 10 · j₀ F/RT · cosh. Then J δ = −r, not +r, and Φ + δ is asked for.")
  void step(NewtonStep answer) {
    double[] expected = {0.1 + 4.2 / 1220, 0.1015 + 3.8 / 1220};
    assertArrayEquals(
        expected, answer.step(LAYER, 10, POTENTIAL, OPEN, EXCHANGE), 1e-12, "potential in V");
  }

  @Test
  @Order(4)
  @DisplayName("In three cells the step lowers Φ by 20/14100, 21/14100 and 19/14100 V")
  @Hint(
      "The cell in the middle has two neighbours. How many faces does its diagonal count, and does"
          + " each row that you eliminate use the row before it as that has become?")
  void threeCells(NewtonStep answer) {
    double[] potential = {0.1, 0.101, 0.1025};
    double[] open = {0.1 - ETA, 0.101 - ETA, 0.1025 - ETA};
    // r = (0, −1, 1/2) A/m², and the diagonal of −J is 4200, 8100 and 4050 S/m².
    double[] expected = {0.1 - 20.0 / 14100, 0.101 - 21.0 / 14100, 0.1025 - 19.0 / 14100};
    assertArrayEquals(
        expected,
        answer.step(LAYER, 10, potential, open, new double[] {0.4, 0.2, 0.1}),
        1e-12,
        "potential in V");
  }
}

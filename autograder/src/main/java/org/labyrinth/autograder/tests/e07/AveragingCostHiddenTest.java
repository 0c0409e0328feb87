package org.labyrinth.autograder.tests.e07;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e07.AveragingCost;

class AveragingCostHiddenTest {
  /** What the contract allows, and a little for the reference. */
  private static final double ALLOWED = 1.001e-6;

  private static final double D = 4e-15;
  private static final double DISCHARGE = 1700;

  private static double radius(double theta) {
    return Math.sqrt(theta * D * DISCHARGE);
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("A particle that has long settled loses θ/15")
  @Hint("θ = R²/(D t_dis), the diffusion time over the discharge time.")
  void settledParticlesLoseAFifteenth(AveragingCost answer) {
    for (double theta : new double[] {1e-4, 0.02, 0.3, 0.9}) {
      assertThat(answer.lost(radius(theta), D, DISCHARGE)).isCloseTo(theta / 15, within(ALLOWED));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("A quick discharge ends before the lag has settled")
  @Hint("Solve f + θ/3 · (1/5 − 2 Σ exp(−q² f/θ)/q²) = 1 for f between 0 and 1.")
  void quickDischargesEndEarly(AveragingCost answer) {
    for (double theta : new double[] {2.5, 4, 7, 12, 19.9}) {
      assertThat(answer.lost(radius(theta), D, DISCHARGE))
          .isCloseTo(SphereSeries.lost(theta), within(ALLOWED));
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("A small loss allows R² = 15 D t_dis times it")
  @Hint("Turn θ/15 round; R is a length.")
  void smallLosses(AveragingCost answer) {
    for (double share : new double[] {1e-3, 0.01, 0.04}) {
      double expected = radius(15 * share);
      // The loss is known to 10⁻⁶, and R goes with its root.
      assertThat(answer.largestRadius(D, DISCHARGE, share))
          .isCloseTo(expected, within(1e-6 * expected));
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("A large loss allows more than the settled formula says")
  @Hint("Find the θ whose loss, by your own first method or its equation, is the share.")
  void largeLosses(AveragingCost answer) {
    for (double theta : new double[] {3.5, 5, 8}) {
      double share = SphereSeries.lost(theta);
      assertThat(answer.largestRadius(D, DISCHARGE, share))
          .isCloseTo(radius(theta), within(1e-6 * radius(theta)));
    }
    double half = answer.largestRadius(D, DISCHARGE, 0.5);
    assertThat(SphereSeries.lost(half * half / (D * DISCHARGE))).isCloseTo(0.5, within(1e-6));
  }

  @Test
  @Order(5)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("All above 0 and finite, θ at most 20, a share of at most one half.")
  void refusesNumbersOutOfRange(AveragingCost answer) {
    // θ = 4/(0.2 · 1) = 20 is the last that is allowed.
    assertThat(answer.lost(2, 0.2, 1)).isCloseTo(SphereSeries.lost(20), within(ALLOWED));
    assertRefused(() -> answer.lost(2.001, 0.2, 1));
    for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(() -> answer.lost(no, D, DISCHARGE));
      assertRefused(() -> answer.lost(1e-6, no, DISCHARGE));
      assertRefused(() -> answer.lost(1e-6, D, no));
      assertRefused(() -> answer.largestRadius(no, DISCHARGE, 0.1));
      assertRefused(() -> answer.largestRadius(D, no, 0.1));
      assertRefused(() -> answer.largestRadius(D, DISCHARGE, no));
    }
    assertRefused(() -> answer.lost(-1e-9, D, DISCHARGE));
    assertRefused(() -> answer.lost(1e-9, -D, -DISCHARGE));
    assertRefused(() -> answer.largestRadius(D, DISCHARGE, 0.51));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

package org.labyrinth.autograder.tests.e05;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e05.Laminate;

class LaminateHiddenTest {
  /** A dozen operations on numbers of order one: round-off. */
  private static final double ROUND_OFF = 1e-11;

  private static final double[] THICKNESS = {1, 1, 2};

  /** Across: 4/(1 + 1/2 + 1/2) = 2; along: (1 + 2 + 8)/4 = 2.75. */
  private static final double[] K = {1, 2, 4};

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Across, resistances add up, each by its thickness")
  @Hint("In a row the same flux passes each layer: which mean has the poor conductors count most?")
  void acrossTheLayersResistancesAddUp(Laminate answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1501));
    for (int trial = 0; trial < 10; trial++) {
      double thin = random.nextDouble(0.1, 0.4);
      double k = random.nextDouble(2, 9);
      assertThat(answer.across(new double[] {thin, 1}, new double[] {1, k}))
          .isCloseTo((thin + 1) / (thin + 1 / k), within(ROUND_OFF));
    }
    assertThat(answer.across(THICKNESS, K)).isCloseTo(2, within(ROUND_OFF));
  }

  @Test
  @Order(2)
  @DisplayName("Along, conductances add up, each by its thickness")
  @Hint("Side by side the same gradient drives each layer.")
  void alongTheLayersConductancesAddUp(Laminate answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1511));
    for (int trial = 0; trial < 10; trial++) {
      double thin = random.nextDouble(0.1, 0.4);
      double k = random.nextDouble(2, 9);
      assertThat(answer.along(new double[] {thin, 1}, new double[] {1, k}))
          .isCloseTo((thin + k) / (thin + 1), within(ROUND_OFF));
    }
    assertThat(answer.along(THICKNESS, K)).isCloseTo(2.75, within(ROUND_OFF));
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Untilted, the first axis goes across and the second along")
  @Hint("At angle 0 the tensor is diagonal, with the poorer way first.")
  void untiltedTheTensorIsDiagonal(Laminate answer) {
    double[][] straight = answer.tilted(THICKNESS, K, 0);
    assertThat(straight[0]).containsExactly(new double[] {2, 0}, within(ROUND_OFF));
    assertThat(straight[1]).containsExactly(new double[] {0, 2.75}, within(ROUND_OFF));
    double[][] quarter = answer.tilted(THICKNESS, K, Math.PI / 2);
    assertThat(quarter[0]).containsExactly(new double[] {2.75, 0}, within(ROUND_OFF));
    assertThat(quarter[1]).containsExactly(new double[] {0, 2}, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Across the tilted layers, the flux is the gradient times the conductivity across")
  @Hint(
      "Turn the gradient into the layers' own axes, multiply, and turn the flux back: twice, not once.")
  void aGradientAcrossTheTiltedLayersMeetsTheConductivityAcross(Laminate answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1521));
    for (int trial = 0; trial < 10; trial++) {
      double angle = random.nextDouble(0.2, 1.3);
      double[][] tensor = answer.tilted(THICKNESS, K, angle);
      double n0 = Math.cos(angle);
      double n1 = Math.sin(angle);
      double[] flux = {
        tensor[0][0] * n0 + tensor[0][1] * n1, tensor[1][0] * n0 + tensor[1][1] * n1
      };
      assertThat(flux).containsExactly(new double[] {2 * n0, 2 * n1}, within(ROUND_OFF));
      double[] along = {
        -tensor[0][0] * n1 + tensor[0][1] * n0, -tensor[1][0] * n1 + tensor[1][1] * n0
      };
      assertThat(along).containsExactly(new double[] {-2.75 * n1, 2.75 * n0}, within(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @DisplayName("The tensor is symmetric, and its trace does not turn")
  @Hint("What stands at [0][1] stands at [1][0].")
  void theTensorIsSymmetricAndKeepsItsTrace(Laminate answer) {
    for (double angle : new double[] {-2, -0.3, 0.7, 3}) {
      double[][] tensor = answer.tilted(THICKNESS, K, angle);
      assertThat(tensor[0][1]).isNotZero().isCloseTo(tensor[1][0], within(ROUND_OFF));
      assertThat(tensor[0][0] + tensor[1][1]).isCloseTo(4.75, within(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @DisplayName("A layer that does not conduct blocks the way across and only that")
  @Hint("Zero and not NaN across; along, the others still carry.")
  void anInsulatingLayerBlocksTheWayAcross(Laminate answer) {
    double[] k = {0, 3};
    double[] thickness = {1, 2};
    assertThat(answer.across(thickness, k)).isZero();
    assertThat(answer.along(thickness, k)).isCloseTo(2, within(ROUND_OFF));
    assertThat(answer.tilted(thickness, k, Math.PI / 4)[0])
        .containsExactly(new double[] {1, -1}, within(ROUND_OFF));
  }

  @Test
  @Order(7)
  @DisplayName("Stacks that are no stacks are refused")
  @Hint(
      "At least one layer; thickness above 0, k at least 0, all finite, as many of each; NaN is none.")
  void refusesBadStacks(Laminate answer) {
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] stacks = {
      {{}, {}},
      {{1, 1}, {1}},
      {{1}, {1, 1}},
      {{0, 1}, {1, 1}},
      {{1, -1}, {1, 1}},
      {{1, Double.NaN}, {1, 1}},
      {{infinity, 1}, {1, 1}},
      {{1, 1}, {-1, 1}},
      {{1, 1}, {1, Double.NaN}},
      {{1, 1}, {infinity, 1}},
    };
    for (double[][] stack : stacks) {
      assertThatThrownBy(() -> answer.across(stack[0], stack[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.along(stack[0], stack[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.tilted(stack[0], stack[1], 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double angle : new double[] {Double.NaN, infinity}) {
      assertThatThrownBy(() -> answer.tilted(THICKNESS, K, angle))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

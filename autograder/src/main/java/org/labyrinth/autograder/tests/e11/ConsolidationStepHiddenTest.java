package org.labyrinth.autograder.tests.e11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e11.ConsolidationStep;

class ConsolidationStepHiddenTest {
  /** A solve of a dozen equations, well conditioned: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-8;

  private static final double DAY = 86400;

  /** A layered clay, drawn at random. */
  @SuppressWarnings("ArrayRecordComponent") // made and read in this test alone
  private record Ground(double[] p, double[] h, double[] mobility, double[] compressibility) {
    static Ground random(int layers, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      return new Ground(
          random.doubles(layers, 10e3, 90e3).toArray(),
          random.doubles(layers, 0.3, 2).toArray(),
          random.doubles(layers, 1e-13, 9e-13).toArray(),
          random.doubles(layers, 2e-7, 2e-6).toArray());
    }

    double[] step(ConsolidationStep answer, double loadStep, double timeStep) {
      return answer.step(p, h, mobility, compressibility, loadStep, timeStep);
    }
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("What the layers lose in thickness is the water that left at the top")
  @Hint("Each flux leaves one layer and enters the next; the base is tight.")
  void theWaterThatLeftIsTheSettlement(ConsolidationStep answer, Seeds seeds) {
    for (int layers = 1; layers < 9; layers++) {
      Ground ground = Ground.random(layers, seeds.at(1101 + layers));
      for (double loadStep : new double[] {0, 20e3}) {
        double[] after = ground.step(answer, loadStep, 5 * DAY);
        double sunk = 0;
        for (int i = 0; i < layers; i++) {
          sunk +=
              ground.h()[i] * ground.compressibility()[i] * (loadStep - after[i] + ground.p()[i]);
        }
        double left = 5 * DAY * after[0] * 2 * ground.mobility()[0] / ground.h()[0];
        assertThat(after).hasSize(layers);
        assertThat(sunk).isCloseTo(left, withinPercentage(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("A sine between drain and base decays as backward Euler has it, exactly")
  @Hint("Fluxes at the new time; half a layer from the first middle to the drain; a tight base.")
  void aSineDecaysAsBackwardEulerHasIt(ConsolidationStep answer) {
    int n = 7;
    double[] h = filled(n, 0.5);
    double[] mobility = filled(n, 4e-13);
    double[] compressibility = filled(n, 8e-7);
    for (int mode = 1; mode < 6; mode += 2) {
      double angle = mode * Math.PI / (2 * n);
      double[] p = new double[n];
      for (int i = 0; i < n; i++) {
        p[i] = 50e3 * Math.sin(angle * (i + 0.5));
      }
      double sine = Math.sin(angle / 2);
      double rate = 4 * 5e-7 / 0.25 * sine * sine;
      double[] expected = Arrays.stream(p).map(v -> v / (1 + rate * 3 * DAY)).toArray();
      assertThat(answer.step(p, h, mobility, compressibility, 0, 3 * DAY))
          .containsExactly(expected, within(1e-7)); // round-off of 50 000
    }
  }

  private static double[] filled(int n, double value) {
    double[] array = new double[n];
    Arrays.fill(array, value);
    return array;
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Unlike layers resist one after the other")
  @Hint(
      "Between two middles: h/2λ of one layer and of the other, added. Each stores with its own m_v and h.")
  void unlikeLayersResistOneAfterTheOther(ConsolidationStep answer) {
    // Halves of 1/2, 1 and 1/4: to the top 2, then 2/3 and 0.8. Stores of 2, 1 and 0.5 over Δt = 1.
    double[] h = {1, 4, 2};
    double[] compressibility = {2, 0.25, 0.25};
    // Towards p' = 6, 15, 40: up through the faces go 12, 6 and 20.
    double[] expected = {6, 15, 40};
    double[] before = {6 + (12 - 6) / 2.0, 15 + (6 - 20) / 1.0, 40 + 20 / 0.5};
    assertThat(answer.step(before, h, new double[] {1, 2, 4}, compressibility, 0, 1))
        .containsExactly(expected, within(1e-9)); // round-off
    // Four times the mobilities: everything four times as fast.
    assertThat(answer.step(before, h, new double[] {4, 8, 16}, compressibility, 0, 0.25))
        .containsExactly(expected, within(1e-9));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A sudden load is carried by the water at first, and by the skeleton in the end")
  @Hint("In a very short step every p grows by Δq; in a very long one every p is gone.")
  void theWaterCarriesASuddenLoadAtFirst(ConsolidationStep answer, Seeds seeds) {
    Ground ground = Ground.random(6, seeds.at(1121));
    double[] grown = Arrays.stream(ground.p()).map(p -> p + 30e3).toArray();
    assertThat(ground.step(answer, 30e3, 1e-9)).containsExactly(grown, within(1e-3)); // Δt above 0
    assertThat(ground.step(answer, 30e3, 1e18)).containsExactly(new double[6], within(1e-3));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The skeleton of each layer gives way to what it carries")
  @Hint("Each layer settles by (q − p) m_v h; add them up. A layer whose p is above q swells.")
  void theSkeletonGivesWayToWhatItCarries(ConsolidationStep answer) {
    double[] h = {2, 3, 1};
    double[] compressibility = {1e-6, 2e-6, 5e-7};
    assertThat(answer.settlement(new double[3], h, compressibility, 50e3))
        .isCloseTo(0.425, within(1e-12)); // round-off
    assertThat(answer.settlement(new double[] {50e3, 50e3, 50e3}, h, compressibility, 50e3))
        .isCloseTo(0, within(1e-12));
    assertThat(answer.settlement(new double[] {10e3, 50e3, 70e3}, h, compressibility, 50e3))
        .isCloseTo(0.07, within(1e-12));
  }

  @Test
  @Order(6)
  @DisplayName("What is no ground is refused, NaN too")
  @Hint("h, λ, m_v and Δt above 0, all finite, one of each a layer, at least one layer.")
  void refusesNumbersOutOfRange(ConsolidationStep answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] bad = {
      {{}, {}, {}, {}},
      {{1, 1}, {1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {1}},
      {{1}, {1, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {1, 1, 1}},
      {{nan, 1}, {1, 1}, {1, 1}, {1, 1}},
      {{1, infinity}, {1, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {0, 1}, {1, 1}, {1, 1}},
      {{1, 1}, {1, nan}, {1, 1}, {1, 1}},
      {{1, 1}, {1, infinity}, {1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 0}, {1, 1}},
      {{1, 1}, {1, 1}, {-1, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, nan}, {1, 1}},
      {{1, 1}, {1, 1}, {infinity, 1}, {1, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {0, 1}},
      {{1, 1}, {1, 1}, {1, 1}, {1, nan}},
      {{1, 1}, {1, 1}, {1, 1}, {infinity, 1}},
    };
    for (double[][] b : bad) {
      assertThatThrownBy(() -> answer.step(b[0], b[1], b[2], b[3], 0, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    double[] one = {1};
    for (double no : new double[] {0, -1, nan, infinity}) {
      assertThatThrownBy(() -> answer.step(one, one, one, one, 0, no))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double no : new double[] {nan, infinity, -infinity}) {
      assertThatThrownBy(() -> answer.step(one, one, one, one, no, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

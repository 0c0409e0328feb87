package org.labyrinth.autograder.tests.e06;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e06.SaltRates;

class SaltRatesHiddenTest {
  /** Sums of a dozen numbers of order ten: round-off. */
  private static final double ROUND_OFF = 1e-10;

  private static double[] random(int cells, double low, double high, long seed) {
    return new SplittableRandom(seed).doubles(cells, low, high).toArray();
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("With closed ends the salt of all cells together does not change")
  @Hint(
      "Add up ε times the rates: what one cell loses another must gain, so each face has one flux.")
  void closedEndsKeepTheSalt(SaltRates answer, Seeds seeds) {
    for (int cells = 2; cells < 9; cells++) {
      double[] porosity = random(cells, 0.2, 0.7, seeds.at(2001 + cells));
      double[] rates =
          answer.rates(
              random(cells, 1, 2, seeds.at(2011 + cells)),
              porosity,
              random(cells, 1, 5, seeds.at(2021 + cells)),
              0.5,
              0,
              0);
      double sum = 0;
      for (int i = 0; i < cells; i++) {
        assertThat(rates[i]).isFinite().isNotZero();
        sum += porosity[i] * rates[i];
      }
      assertThat(sum).isCloseTo(0, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("A cell between two others gains what its two faces let in")
  @Hint("The products ε D_i of both cells make the face; then the harmonic mean; then over ε h².")
  void aCellGainsWhatItsFacesLetIn(SaltRates answer, Seeds seeds) {
    double[] c = random(3, 1, 9, seeds.at(2031));
    double[] porosity = random(3, 0.2, 0.7, seeds.at(2041));
    double[] d = random(3, 1, 5, seeds.at(2051));
    double h = 0.25;
    double left = 2 / (1 / (porosity[0] * d[0]) + 1 / (porosity[1] * d[1])) * (c[0] - c[1]) / h;
    double right = 2 / (1 / (porosity[1] * d[1]) + 1 / (porosity[2] * d[2])) * (c[1] - c[2]) / h;
    double[] expected = {
      -left / (porosity[0] * h), (left - right) / (porosity[1] * h), right / (porosity[2] * h)
    };
    assertThat(answer.rates(c, porosity, d, h, 0, 0))
        .containsExactly(expected, within(1e-9)); // hundreds
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Even salt stays even between closed ends")
  @Hint("No gradient of c, no flux, whatever the porosity does.")
  void evenSaltStaysEven(SaltRates answer, Seeds seeds) {
    double[] even = new double[5];
    Arrays.fill(even, 1000);
    double[] rates =
        answer.rates(
            even, random(5, 0.2, 0.7, seeds.at(2061)), random(5, 1, 5, seeds.at(2071)), 1, 0, 0);
    assertThat(rates).containsExactly(new double[5], within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName(
      "Fluxes at the ends come in on the left and go out on the right, per area of electrode")
  @Hint("Positive is to the right. And the liquid of the end cell is only a part of it.")
  void theEndsLetSaltInAndOut(SaltRates answer) {
    assertThat(answer.rates(new double[] {7}, new double[] {0.5}, new double[] {1}, 2, 3, 1))
        .containsExactly(new double[] {2}, within(ROUND_OFF));
    double[] c = {1, 1, 1};
    double[] porosity = {0.5, 0.4, 0.25};
    assertThat(answer.rates(c, porosity, new double[] {1, 2, 3}, 1, 1, 0))
        .containsExactly(new double[] {2, 0, 0}, within(ROUND_OFF));
    assertThat(answer.rates(c, porosity, new double[] {1, 2, 3}, 1, 0, 1))
        .containsExactly(new double[] {0, 0, -4}, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The longest step is that of the cell with the least liquid for its faces")
  @Hint("Inner cells have two faces, end cells one. Take the least over all cells.")
  void theLongestStepIsTheLeastOfAllCells(SaltRates answer) {
    double[] half = {0.5, 0.5, 0.5, 0.5};
    double[] two = {2, 2, 2, 2};
    // ε D_i = 1 everywhere: inner cells have the sum 2.
    assertThat(answer.longestStep(half, two, 3)).isCloseTo(0.5 * 9 / 2, within(ROUND_OFF));
    // Faces of 1: the middle cell would allow 0.5/2, the last one 0.1/1.
    assertThat(answer.longestStep(new double[] {0.5, 0.5, 0.1}, new double[] {2, 2, 10}, 1))
        .isCloseTo(0.1, within(ROUND_OFF));
    assertThat(answer.longestStep(new double[] {0.1, 0.5, 0.5}, new double[] {10, 2, 2}, 1))
        .isCloseTo(0.1, within(ROUND_OFF));
    // A face of 2·1·3/(1 + 3) = 1.5 beside a porosity of 0.6.
    assertThat(answer.longestStep(new double[] {0.6, 0.9}, new double[] {1 / 0.6, 3 / 0.9}, 1))
        .isCloseTo(0.4, within(ROUND_OFF));
    assertThat(answer.longestStep(new double[] {0.5}, new double[] {2}, 1))
        .isInfinite()
        .isPositive();
  }

  @Test
  @Order(6)
  @DisplayName("A step of just that length overshoots nowhere")
  @Hint("With it, no cell's new value lies outside those it and its neighbours had.")
  void theLongestStepDoesNotOvershoot(SaltRates answer, Seeds seeds) {
    double[] porosity = random(6, 0.2, 0.7, seeds.at(2081));
    double[] d = random(6, 1, 5, seeds.at(2091));
    double step = answer.longestStep(porosity, d, 0.5);
    assertThat(step).isPositive().isFinite();
    double[] peak = {0, 1, 0, 0, 1, 0};
    double[] rates = answer.rates(peak, porosity, d, 0.5, 0, 0);
    for (int i = 0; i < 6; i++) {
      assertThat(peak[i] + step * rates[i]).isBetween(-ROUND_OFF, 1 + ROUND_OFF);
    }
  }
}

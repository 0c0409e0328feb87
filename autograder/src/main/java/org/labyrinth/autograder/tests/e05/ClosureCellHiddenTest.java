package org.labyrinth.autograder.tests.e05;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e05.ClosureCell;
import org.labyrinth.exercises.e05.ClosureField;

class ClosureCellHiddenTest {
  /** Sums of some twenty numbers of order one: round-off. */
  private static final double ROUND_OFF = 1e-11;

  private static double[] random(int cells, long seed) {
    return new SplittableRandom(seed).doubles(cells, 0.5, 5).toArray();
  }

  private static double harmonic(double[] k) {
    return k.length / Arrays.stream(k).map(each -> 1 / each).sum();
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("The effective conductivity is the harmonic mean, whatever the period's length")
  @Hint(
      "All fluxes are one and the same: add up the steps of g round the period, which end where they began.")
  void effectiveConductivityIsTheHarmonicMean(ClosureCell answer, Seeds seeds) {
    for (int cells = 1; cells < 9; cells++) {
      double[] k = random(cells, seeds.at(1601 + cells));
      for (double period : new double[] {0.5, 7}) {
        assertThat(answer.solve(k, period).effective()).isCloseTo(harmonic(k), within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("The flux is the same between all neighbours, from the last cell to the first too")
  @Hint("k_f ((g_next − g)/h + 1) = k_eff: which step of g makes it so? And what is h?")
  void theFluxIsTheSameEverywhere(ClosureCell answer, Seeds seeds) {
    for (double period : new double[] {1, 3}) {
      double[] k = random(6, seeds.at(1621));
      double[] g = answer.solve(k, period).closure();
      assertThat(g).hasSize(6);
      for (int i = 0; i < 6; i++) {
        int next = (i + 1) % 6;
        double face = 2 * k[i] * k[next] / (k[i] + k[next]);
        double flux = face * ((g[next] - g[i]) / (period / 6) + 1);
        assertThat(flux).isCloseTo(harmonic(k), within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("The mean of g is zero")
  @Hint("The equation knows g up to a constant; which constant is asked for?")
  void theMeanIsZero(ClosureCell answer, Seeds seeds) {
    for (int cells = 2; cells < 7; cells++) {
      double[] g = answer.solve(random(cells, seeds.at(1631 + cells)), cells).closure();
      assertThat(Arrays.stream(g).sum()).isCloseTo(0, within(ROUND_OFF));
      assertThat(g).doesNotContain(Double.NaN);
    }
  }

  @Test
  @Order(4)
  @DisplayName("In units of the conductivity, and of the period, everything scales")
  @Hint("g is a length: it knows the period, and not the unit of k.")
  void everythingScales(ClosureCell answer) {
    double[] k = {1, 5, 2, 2};
    double[] twice = {2, 10, 4, 4};
    ClosureField one = answer.solve(k, 1);
    ClosureField two = answer.solve(twice, 1);
    ClosureField longer = answer.solve(k, 3);
    double[] trebled = Arrays.stream(one.closure()).map(each -> 3 * each).toArray();
    assertThat(Math.abs(one.closure()[0])).isGreaterThan(0.01);
    assertThat(two.effective()).isCloseTo(2 * one.effective(), within(ROUND_OFF));
    assertThat(two.closure()).containsExactly(one.closure(), within(ROUND_OFF));
    assertThat(longer.effective()).isCloseTo(one.effective(), within(ROUND_OFF));
    assertThat(longer.closure()).containsExactly(trebled, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @DisplayName("Where the period begins does not matter")
  @Hint("Turn the cells round: the field turns with them.")
  void thePeriodMayBeginAnywhere(ClosureCell answer) {
    double[] g = answer.solve(new double[] {1, 2, 4, 3}, 4).closure();
    double[] turned = answer.solve(new double[] {3, 1, 2, 4}, 4).closure();
    assertThat(turned).containsExactly(new double[] {g[3], g[0], g[1], g[2]}, within(ROUND_OFF));
    assertThat(Math.abs(g[0])).isGreaterThan(0.01);
  }

  @Test
  @Order(6)
  @DisplayName("One cell alone is uniform: g = 0")
  @Hint("Its next cell is itself.")
  void oneCellIsUniform(ClosureCell answer) {
    ClosureField field = answer.solve(new double[] {3}, 2);
    assertThat(field.closure()).containsExactly(new double[] {0}, within(ROUND_OFF));
    assertThat(field.effective()).isCloseTo(3, within(ROUND_OFF));
  }

  @Test
  @Order(7)
  @DisplayName("Cells that do not conduct, and periods that are none, are refused")
  @Hint("Above 0 and finite, each of them, and at least one cell. NaN is not above 0.")
  void refusesNumbersOutOfRange(ClosureCell answer) {
    double infinity = Double.POSITIVE_INFINITY;
    for (double[] k :
        new double[][] {{}, {0, 1}, {1, -1}, {1, Double.NaN}, {infinity, 1}, {1, 1, 0}}) {
      assertThatThrownBy(() -> answer.solve(k, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double period : new double[] {0, -1, Double.NaN, infinity}) {
      assertThatThrownBy(() -> answer.solve(new double[] {1, 2}, period))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

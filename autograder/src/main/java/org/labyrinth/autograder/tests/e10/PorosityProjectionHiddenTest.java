package org.labyrinth.autograder.tests.e10;

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
import org.labyrinth.exercises.e10.PorosityProjection;

class PorosityProjectionHiddenTest {
  /** Porosities are of order one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  /** Wishes far beyond the limits, and widths that differ by a factor of ten. */
  @SuppressWarnings("ArrayRecordComponent") // made and read in this test alone
  private record Wish(double[] porosity, double[] width, double mean) {
    static Wish random(int slabs, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      return new Wish(
          random.doubles(slabs, -0.3, 1.1).toArray(),
          random.doubles(slabs, 2e-6, 20e-6).toArray(),
          random.nextDouble(0.25, 0.5));
    }

    double[] built(PorosityProjection answer) {
      return answer.project(porosity.clone(), width.clone(), 0.2, 0.6, mean);
    }
  }

  private static double mean(double[] values, double[] width) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += width[i] * values[i];
    }
    return sum / Arrays.stream(width).sum();
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("The mean is kept to round-off, weighted by the widths")
  @Hint("The mean, weighted by the widths, is to be right after the cut, and to the last digit.")
  void theMeanIsExact(PorosityProjection answer, Seeds seeds) {
    for (int slabs = 1; slabs < 12; slabs++) {
      Wish wish = Wish.random(slabs, seeds.at(2921 + slabs));
      double[] built = wish.built(answer);
      assertThat(built).hasSize(slabs);
      assertThat(mean(built, wish.width())).isCloseTo(wish.mean(), within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @DisplayName("No slab is beyond a limit")
  @Hint("What you return must lie within both limits: is anything done to it after the cut?")
  void noSlabIsBeyondALimit(PorosityProjection answer, Seeds seeds) {
    for (int slabs = 1; slabs < 12; slabs++) {
      double[] built = Wish.random(slabs, seeds.at(2941 + slabs)).built(answer);
      assertThat(built).hasSize(slabs);
      assertThat(Arrays.stream(built).min().getAsDouble()).isGreaterThanOrEqualTo(0.2);
      assertThat(Arrays.stream(built).max().getAsDouble()).isLessThanOrEqualTo(0.6);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("It is the nearest of all: slabs between the limits are shifted by the same λ")
  @Hint(
      "Nearest: between the limits ε − wish is one λ for all. Cut off wish + λ, not the wish before.")
  void itIsTheNearest(PorosityProjection answer, Seeds seeds) {
    for (int slabs = 2; slabs < 12; slabs++) {
      Wish wish = Wish.random(slabs, seeds.at(2961 + slabs));
      double[] built = wish.built(answer);
      assertThat(mean(built, wish.width())).isCloseTo(wish.mean(), within(ROUND_OFF));
      double least = Double.NEGATIVE_INFINITY;
      double most = Double.POSITIVE_INFINITY;
      for (int i = 0; i < slabs; i++) {
        double shift = built[i] - wish.porosity()[i];
        least = built[i] > 0.2 ? Math.max(least, shift) : least;
        most = built[i] < 0.6 ? Math.min(most, shift) : most;
      }
      // Pores may move from a slab above the lower limit to one below the upper: to no advantage.
      assertThat(least).isLessThanOrEqualTo(most + ROUND_OFF);
    }
  }

  @Test
  @Order(4)
  @DisplayName("A mean at a limit leaves no choice")
  @Hint(
      "A mean right at a limit is allowed, wishes may be huge: does the search for λ reach so far?")
  void aMeanAtALimitLeavesNoChoice(PorosityProjection answer) {
    double[] wish = {0.9, -0.4, 0.3};
    double[] width = {3e-6, 1e-6, 2e-6};
    assertThat(answer.project(wish, width, 0.2, 0.6, 0.2))
        .containsExactly(new double[] {0.2, 0.2, 0.2}, within(ROUND_OFF));
    assertThat(answer.project(wish, width, 0.2, 0.6, 0.6))
        .containsExactly(new double[] {0.6, 0.6, 0.6}, within(ROUND_OFF));
    assertThat(answer.project(wish, width, 0.4, 0.4, 0.4))
        .containsExactly(new double[] {0.4, 0.4, 0.4}, within(ROUND_OFF));
    assertThat(answer.project(new double[] {1e6}, new double[] {1}, 0.2, 0.6, 0.3))
        .containsExactly(new double[] {0.3}, within(1e-9)); // round-off of a million
  }

  @Test
  @Order(5)
  @DisplayName("A slab at the lower limit is made up for by the others, however often one asks")
  @Hint("The lower limit cuts off as the upper does; then the others have to give more.")
  void aSlabAtTheLowerLimitIsMadeUpFor(PorosityProjection answer) {
    double[] wish = {0.9, 0.1};
    double[] first = answer.project(wish, new double[] {1, 2}, 0.2, 0.6, 0.3);
    double[] second = answer.project(wish, new double[] {1, 2}, 0.2, 0.6, 0.3);
    assertThat(second).containsExactly(first);
    // 0.9 − 0.4 and 0.2: the second slab is at its limit, the first makes up for it
    assertThat(first).containsExactly(new double[] {0.5, 0.2}, within(ROUND_OFF));
  }

  @Test
  @Order(6)
  @DisplayName("What cannot be built is refused, NaN too")
  @Hint(
      "To be had: least ≤ mean ≤ most, widths above 0, all finite, a slab, as many widths. Else refuse.")
  void refusesWhatCannotBeBuilt(PorosityProjection answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] bad = {
      {{}, {}},
      {{0.3, 0.3}, {1}},
      {{0.3}, {1, 1}},
      {{nan, 0.3}, {1, 1}},
      {{0.3, -infinity}, {1, 1}},
      {{0.3, 0.3}, {1, 0}},
      {{0.3, 0.3}, {1, -1}},
      {{0.3, 0.3}, {nan, 1}},
      {{0.3, 0.3}, {1, infinity}}
    };
    for (double[][] b : bad) {
      assertThatThrownBy(() -> answer.project(b[0], b[1], 0.2, 0.6, 0.3))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    double[][] limits = {
      {0.2, 0.6, 0.19},
      {0.2, 0.6, 0.61},
      {0.6, 0.2, 0.4},
      {0.2, 0.6, nan},
      {nan, 0.6, 0.3},
      {0.2, nan, 0.3},
      {0.2, infinity, 0.3},
      {-infinity, 0.6, 0.3}
    };
    for (double[] l : limits) {
      double[] wish = {0.3, 0.4};
      assertThatThrownBy(() -> answer.project(wish, new double[] {1, 1}, l[0], l[1], l[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

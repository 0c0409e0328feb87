package org.labyrinth.autograder.tests.e09;

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
import org.labyrinth.exercises.e09.PorosityRange;

class PorosityRangeHiddenTest {
  /** A division: round-off. */
  private static final double ROUND_OFF = 1e-12;

  /** The variance between the classes, in another form: (μ w₀ − m₀)²/(w₀ w₁). */
  private static int otsu(long[] counts) {
    double all = 0;
    double sum = 0;
    for (int g = 0; g < counts.length; g++) {
      all += counts[g];
      sum += (double) g * counts[g];
    }
    double best = -1;
    int threshold = 0;
    double below = 0;
    double first = 0;
    for (int t = 1; t < counts.length; t++) {
      below += counts[t - 1] / all;
      first += (t - 1.0) * counts[t - 1] / all;
      double spread = Math.pow(sum / all * below - first, 2) / (below * (1 - below));
      if (below > 0 && below < 1 && spread > best * (1 + 1e-12)) {
        best = spread;
        threshold = t;
      }
    }
    return threshold;
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("Two noisy peaks are cut where the variance between the classes is largest")
  @Hint("Class 0 is below t, class 1 from t on. Sum the grey values with their counts.")
  void cutsTwoPeaks(PorosityRange answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(9101));
    for (int trial = 0; trial < 20; trial++) {
      long[] counts = new long[60];
      double low = random.nextDouble(10, 20);
      double high = random.nextDouble(30, 50);
      double share = random.nextDouble(0.1, 2);
      for (int g = 0; g < counts.length; g++) {
        double peaks =
            Math.exp(-Math.pow((g - low) / 5, 2)) + share * Math.exp(-Math.pow((g - high) / 7, 2));
        counts[g] = 1 + Math.round(1e4 * peaks * random.nextDouble(0.9, 1.1));
      }
      assertThat(answer.threshold(counts)).isEqualTo(otsu(counts));
    }
  }

  @Test
  @Order(7)
  @DisplayName("A few voxels are cut right too")
  @Hint("Every voxel counts: check the sums by hand on a dozen of them.")
  void cutsAFewVoxels(PorosityRange answer) {
    // By hand; the next best threshold is worse by 2 % at least.
    assertThat(answer.threshold(new long[] {3, 0, 3, 1, 0, 2})).isEqualTo(3);
    assertThat(answer.threshold(new long[] {3, 3, 1, 1, 0, 1})).isEqualTo(3);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Of thresholds that are equally good, the lowest")
  @Hint(
      "In a gap of the histogram all thresholds part the same voxels: of equally good ones take the lowest.")
  void takesTheLowest(PorosityRange answer) {
    assertThat(answer.threshold(new long[] {0, 6, 0, 0, 0, 9, 0})).isEqualTo(2);
    assertThat(answer.threshold(new long[] {4, 0, 0, 2})).isEqualTo(1);
    assertThat(answer.threshold(new long[] {0, 0, 5, 5, 0})).isEqualTo(3);
    assertThat(answer.threshold(new long[] {1, 2})).isEqualTo(1);
  }

  @Test
  @Order(3)
  @DisplayName("Pictures of billions of voxels are counted too")
  @Hint(
      "Billions of voxels: an int ends at two billion, and a product of two such counts passes even a long.")
  void countsBillions(PorosityRange answer) {
    long[] counts = {3_000_000_000L, 5_000_000_000L, 1_000_000_000L, 0, 7_000_000_000L, 0};
    assertThat(answer.threshold(counts)).isEqualTo(3);
    assertThat(answer.porosities(counts, 2, 1)[1]).isCloseTo(0.5, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Porosities are shares below the thresholds, in rising order")
  @Hint(
      "Porosities at t − spread, t, t + spread. A voxel whose grey value is the threshold is solid.")
  void sharesBelow(PorosityRange answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(9111));
    long[] counts = random.longs(30, 1, 1000).toArray();
    double all = 0;
    double[] below = new double[31];
    for (int g = 0; g < 30; g++) {
      all += counts[g];
      below[g + 1] = all;
    }
    for (int t = 5; t < 25; t++) {
      double[] expected = {below[t - 4] / all, below[t] / all, below[t + 4] / all};
      assertThat(answer.porosities(counts, t, 4)).containsExactly(expected, within(ROUND_OFF));
    }
    assertThat(answer.porosities(counts, 7, 0))
        .containsExactly(
            new double[] {below[7] / all, below[7] / all, below[7] / all}, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @DisplayName("Beyond the histogram there are no voxels")
  @Hint("Below a negative threshold lies nothing, below a large one everything.")
  void thresholdsBeyond(PorosityRange answer) {
    assertThat(answer.porosities(new long[] {1, 3}, 1, 9))
        .containsExactly(new double[] {0, 0.25, 1}, within(ROUND_OFF));
    assertThat(answer.porosities(new long[] {0, 8}, 40, 1))
        .containsExactly(new double[] {1, 1, 1}, within(ROUND_OFF));
  }

  @Test
  @Order(6)
  @DisplayName("What cannot be cut is refused")
  @Hint("Two grey values must occur; counts and spread are not negative.")
  void refusesWhatCannotBeCut(PorosityRange answer) {
    for (long[] bad : new long[][] {{}, {0, 0}, {0, 7, 0}, {3, -1, 4}, {-1, 2, 3}}) {
      assertThatThrownBy(() -> answer.threshold(bad))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(answer.porosities(new long[] {0, 7, 0}, 1, 0))
        .containsExactly(new double[] {0, 0, 0}, within(ROUND_OFF));
    for (long[] bad : new long[][] {{}, {0, 0}, {3, -1, 4}}) {
      assertThatThrownBy(() -> answer.porosities(bad, 1, 1))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> answer.porosities(new long[] {1, 2}, 1, -1))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

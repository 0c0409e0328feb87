package org.labyrinth.autograder.tests.e03;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e03.SauterMean;

class SauterMeanHiddenTest {
  /** Sums of a dozen positive terms: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-10;

  private static final double[] EDGES = {2e-6, 4e-6, 8e-6};

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Particles of one bin have the bin's middle radius for a mean")
  @Hint("What is the size of a particle of which you know only the bin? And is it a radius yet?")
  void oneBinHasItsMiddleRadius(SauterMean answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(801));
    for (int trial = 0; trial < 10; trial++) {
      double low = 1e-6 * random.nextDouble(1, 5);
      double high = low + 1e-6 * random.nextDouble(1, 5);
      long[] counts = {random.nextLong(1, 1000)};
      assertThat(answer.sauterRadius(new double[] {low, high}, counts))
          .isCloseTo((low + high) / 4, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("A particle counts by its surface: the mean is Σ n R³ / Σ n R²")
  @Hint("Volume over surface of all particles together; large ones say more than small ones.")
  void weighsParticlesByTheirSurface(SauterMean answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(811));
    for (int trial = 0; trial < 10; trial++) {
      long small = random.nextLong(1, 500);
      long large = random.nextLong(1, 500);
      // Radii of 1.5 and 3 µm: doubled, so every particle of the second bin has four times the
      // area.
      double expected = 1e-6 * (small * 1.5 + large * 4 * 3) / (small + 4.0 * large);
      assertThat(answer.sauterRadius(EDGES, new long[] {small, large}))
          .isCloseTo(expected, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("Empty bins change nothing, and twice as many of all particles neither")
  @Hint("A bin without particles adds nothing to either sum.")
  void emptyBinsAndMoreOfTheSameChangeNothing(SauterMean answer) {
    double mean = answer.sauterRadius(EDGES, new long[] {30, 10});
    assertThat(mean).isBetween(1.5e-6, 3e-6);
    assertThat(answer.sauterRadius(EDGES, new long[] {60, 20}))
        .isCloseTo(mean, withinPercentage(ROUND_OFF));
    double[] more = {0, 2e-6, 4e-6, 8e-6, 20e-6};
    assertThat(answer.sauterRadius(more, new long[] {0, 30, 10, 0}))
        .isCloseTo(mean, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(4)
  @DisplayName("A billion particles are counted as well as ten")
  @Hint("Is there an int between your counts and your sums?")
  void manyParticlesAreCounted(SauterMean answer) {
    assertThat(answer.sauterRadius(EDGES, new long[] {6_000_000_000L, 3_000_000_000L}))
        .isCloseTo(2.5e-6, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The area is three times the solid's share over the Sauter radius")
  @Hint("Which share of the volume are the particles, and which mean has the same area per volume?")
  void areaIsThreeTimesTheSolidOverTheMean(SauterMean answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(821));
    for (int trial = 0; trial < 10; trial++) {
      long[] counts = {random.nextLong(1, 500), random.nextLong(1, 500)};
      double solid = random.nextDouble(0.55, 0.75);
      double radius = answer.sauterRadius(EDGES, counts);
      assertThat(radius).isPositive().isFinite();
      assertThat(answer.specificArea(EDGES, counts, solid))
          .isCloseTo(3 * solid / radius, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @DisplayName("Bins that are no bins are refused")
  @Hint(
      "One edge more than counts; each edge above the one before; the first at least zero; finite.")
  void refusesBadBins(SauterMean answer) {
    long[] two = {1, 1};
    for (double[] edges :
        new double[][] {
          {1, 2},
          {1, 2, 3, 4},
          {1, 1, 2},
          {1, 2, 2},
          {2, 1, 3},
          {-0.1, 1, 2},
          {Double.NaN, 1, 2},
          {1, Double.NaN, 2},
          {1, 2, Double.NaN},
          {1, 2, Double.POSITIVE_INFINITY}
        }) {
      assertThatThrownBy(() -> answer.sauterRadius(edges, two))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.specificArea(edges, two, 0.6))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    // A first edge of zero is allowed: radii of 0.25 and 1.
    assertThat(answer.sauterRadius(new double[] {0, 1, 3}, new long[] {16, 1}))
        .isCloseTo(0.625, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(7)
  @DisplayName("Negative counts and no particles are refused")
  @Hint("Two wrongs can make a sum that looks right: look at each count by itself.")
  void refusesBadCounts(SauterMean answer) {
    for (long[] counts : new long[][] {{0, 0}, {-1, 5}, {5, -1}, {1, -1}}) {
      assertThatThrownBy(() -> answer.sauterRadius(EDGES, counts))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThat(answer.sauterRadius(EDGES, new long[] {0, 1}))
        .isCloseTo(3e-6, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(8)
  @DisplayName("A solid fraction is above zero and below one")
  @Hint(
      "A percentage, or NaN, is no fraction. Ask for what is right rather than for what is wrong.")
  void refusesFractionsOutOfRange(SauterMean answer) {
    for (double solid : new double[] {0, -0.1, 1, 60, Double.NaN}) {
      assertThatThrownBy(() -> answer.specificArea(EDGES, new long[] {1, 1}, solid))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

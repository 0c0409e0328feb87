package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SizeDistributionTest {
  private static final double ROUND_OFF = 1e-12;

  private static double[] random(int n, long seed) {
    return new SplittableRandom(seed).doubles(n, 1e-6, 20e-6).toArray();
  }

  @Property(tries = 50, seed = "1")
  void byNumberAndByVolumeAreTheSameDistribution(
      @ForAll @IntRange(min = 1, max = 40) int n, @ForAll long seed) {
    double[] diameters = random(n, seed);
    double[] numbers = new SplittableRandom(~seed).doubles(n, 1, 9).toArray();
    double[] volumes = new double[n];
    for (int i = 0; i < n; i++) {
      volumes[i] = numbers[i] * Math.PI / 6 * Math.pow(diameters[i], 3);
    }
    SizeDistribution byNumber = SizeDistribution.ofNumbers(diameters, numbers);
    SizeDistribution byVolume = SizeDistribution.ofVolumes(diameters, volumes);

    assertThat(byNumber.mean()).isCloseTo(byVolume.mean(), within(ROUND_OFF * byVolume.mean()));
    assertThat(byNumber.sauterDiameter())
        .isCloseTo(byVolume.sauterDiameter(), within(ROUND_OFF * byVolume.mean()));
    assertThat(byNumber.percentile(50)).isEqualTo(byVolume.percentile(50));
  }

  @Property(tries = 50, seed = "1")
  void theDensityIntegratesToTheCumulative(@ForAll long seed) {
    SizeDistribution sizes = SizeDistribution.ofVolumes(random(30, seed), random(30, ~seed));
    double[] edges = {0, 3e-6, 4e-6, 9e-6, 15e-6, 21e-6};
    double[] density = sizes.density(edges);

    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      sum += density[i] * (edges[i + 1] - edges[i]);
      assertThat(sum).isCloseTo(sizes.cumulative(edges[i + 1]), within(ROUND_OFF));
    }
    assertThat(sum).isCloseTo(1, within(ROUND_OFF));
  }

  @Property(tries = 50, seed = "1")
  void percentilesInvertTheCumulative(
      @ForAll @IntRange(min = 1, max = 99) int p, @ForAll long seed) {
    SizeDistribution sizes = SizeDistribution.ofVolumes(random(30, seed), random(30, ~seed));
    double diameter = sizes.percentile(p);

    assertThat(sizes.cumulative(diameter)).isGreaterThanOrEqualTo(p / 100.0 - ROUND_OFF);
    assertThat(sizes.cumulative(Math.nextDown(diameter))).isLessThan(p / 100.0);
  }

  @Property(tries = 50, seed = "1")
  void meansAreInOrder(@ForAll long seed) {
    SizeDistribution sizes = SizeDistribution.ofVolumes(random(30, seed), random(30, ~seed));

    assertThat(sizes.sauterDiameter()).isLessThan(sizes.mean()); // harmonic below arithmetic
    assertThat(sizes.standardDeviation()).isPositive();
  }

  @Test
  void figuresOfThreeSizesAreThoseByHand() {
    SizeDistribution sizes =
        SizeDistribution.ofVolumes(new double[] {4, 1, 2, 4}, new double[] {1, 1, 1, 1});

    assertThat(sizes.classes())
        .containsExactly(new SizeClass(1, 0.25), new SizeClass(2, 0.25), new SizeClass(4, 0.5));
    assertThat(sizes.mean()).isEqualTo(2.75);
    assertThat(sizes.standardDeviation()).isCloseTo(Math.sqrt(1.6875), within(ROUND_OFF));
    assertThat(sizes.sauterDiameter()).isEqualTo(2);
    assertThat(sizes.cumulative(0.9)).isZero();
    assertThat(sizes.cumulative(3)).isEqualTo(0.5);
    assertThat(sizes.percentile(50)).isEqualTo(2);
    assertThat(sizes.percentile(51)).isEqualTo(4);
    assertThat(sizes.toTable().doubleColumn("cumulative [-]").asList())
        .containsExactly(0.25, 0.5, 1.0);
    assertThat(sizes.toTable(0, 2, 4).doubleColumn("density [1/m]").asList())
        .containsExactly(0.25, 0.25);
  }

  @Test
  void wrongNumbersAreNamed() {
    double[] one = {1};
    assertThatThrownBy(() -> SizeDistribution.ofVolumes(one, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("volumes = 2 must be one a diameter = 1: size distribution");
    assertThatThrownBy(() -> SizeDistribution.ofNumbers(one, new double[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "number = -1.0 must be finite and not negative: entry 0 of a size distribution");
    assertThatThrownBy(() -> SizeDistribution.ofVolumes(new double[] {0}, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("diameter = 0.0 m must be positive and finite: size class");
    assertThatThrownBy(() -> SizeDistribution.ofVolumes(one, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sum of the shares = 0.0 [-] must be 1: size distribution of 0 classes");
    SizeDistribution sizes = new SizeDistribution(List.of(new SizeClass(1, 1)));
    assertThatThrownBy(() -> sizes.percentile(100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("percentile = 100.0 % must be in (0, 100): size distribution");
    assertThatThrownBy(() -> sizes.density(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "edge = 1.0 m must exceed the one before, 2.0 m: edge 1 of the bins of a size"
                + " distribution");
  }
}

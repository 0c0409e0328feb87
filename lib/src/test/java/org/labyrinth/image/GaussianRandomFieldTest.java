package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.numerics.NormalLaw;

class GaussianRandomFieldTest {
  /** A mean that is right lies further off once in 16 000 runs; the seeds are fixed. */
  private static final double ERRORS = 4;

  private static final int SEEDS = 24;

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 0, 3", "0, 4, 0", "2, 0, 0", "1, 2, 3", "0, 0, 9"})
  void covarianceIsGaussianWithItsLengths(int dz, int dy, int dx) {
    Shape shape = new Shape(20, 27, 32); // even and odd sides
    Mean mean = Mean.overSeeds(SEEDS, s -> product(field(shape, s).field(), shape, dz, dy, dx));
    // periodic images add less than exp(−(10/2.5)²) = 1e-7 here
    assertThat(mean.errorsFrom(field(shape, 0).covariance(dz, dy, dx))).isLessThan(ERRORS);
    assertThat(mean.standardError()).isLessThan(0.04);
  }

  private static GaussianRandomField field(Shape shape, long seed) {
    return new GaussianRandomField(shape, 2.5, 3.5, 4.5, 0.4, seed);
  }

  private static double product(ScalarField field, Shape s, int dz, int dy, int dx) {
    double sum = 0;
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          int xNext = (x + dx) % s.nx();
          sum += field.at(z, y, x) * field.at((z + dz) % s.nz(), (y + dy) % s.ny(), xNext);
        }
      }
    }
    return sum / s.voxels();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void twoPointProbabilityIsTheBivariateNormalIntegral(int lag) {
    Shape shape = new Shape(20, 24, 32);
    Mean mean =
        Mean.overSeeds(SEEDS, s -> Samples.bothPore(field(shape, s).imageByQuantile(), lag));
    double expected = field(shape, 0).twoPointProbability(0, 0, lag);
    assertThat(mean.errorsFrom(expected)).isLessThan(ERRORS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.85})
  void quantileCutMeetsPorosityInTheMean(double porosity) {
    Shape shape = new Shape(16, 18, 20);
    Mean mean =
        Mean.overSeeds(
            SEEDS,
            s ->
                Samples.porosity(new GaussianRandomField(shape, 2, porosity, s).imageByQuantile()));
    assertThat(mean.errorsFrom(porosity)).isLessThan(ERRORS);
    assertThat(mean.standardError()).isPositive();
  }

  @Property(tries = 30, seed = "1")
  void rankCutMeetsPorosityToTheVoxel(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int nz,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double porosity) {
    Shape shape = new Shape(nz, 7, 10);
    double length = Math.max(0.5, nz / 4.0);
    VoxelImage image = new GaussianRandomField(shape, length, 2, 3, porosity, seed).image();
    assertThat(image.voxelsByLabel().getOrDefault(1, 0L))
        .isEqualTo((long) Math.rint(porosity * shape.voxels()));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void seamIsLikeAnyOtherPlane(Axis axis) {
    Shape shape = new Shape(20, 24, 28);
    Mean difference =
        Mean.overSeeds(
            SEEDS,
            s -> {
              VoxelImage image = new GaussianRandomField(shape, 4, 0.5, s).image();
              return Samples.unlike(image, axis, 0) - Samples.unlike(image, axis, 10);
            });
    assertThat(difference.errorsFrom(0)).isLessThan(ERRORS);
    assertThat(difference.standardError()).isLessThan(0.03); // an open seam would add 0.4
  }

  @Test
  void twoPointProbabilityAtHalfIsTheArcsineLaw() {
    GaussianRandomField half = new GaussianRandomField(Shape.cube(40), 5, 0.5, 1);
    for (double r = 0; r < 15; r += 0.7) {
      double arcsine = 0.25 + Math.asin(half.covariance(r, 0, 0)) / (2 * Math.PI);
      assertThat(half.twoPointProbability(r, 0, 0)).isCloseTo(arcsine, within(1e-14)); // round-off
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.5, 0.9})
  void twoPointProbabilityRunsFromPorosityToItsSquare(double porosity) {
    GaussianRandomField field = new GaussianRandomField(Shape.cube(40), 5, porosity, 1);
    // Simpson's rule with 256 panels is exact to 1e-9 even where the integrand is flat at t = −π/2
    assertThat(field.twoPointProbability(0, 0, 0)).isCloseTo(porosity, within(1e-9));
    assertThat(field.twoPointProbability(0, 0, 50)).isCloseTo(porosity * porosity, within(1e-12));
  }

  @Test
  void cutImageForgetsSoonerThanTheField() {
    GaussianRandomField field = new GaussianRandomField(Shape.cube(60), 3, 5, 7, 0.5, 1);
    // ∫₀^∞ (2/π) asin(exp(−q²)) dq by a fine midpoint rule
    double step = 1e-4;
    double sum = 0;
    for (double q = step / 2; q < 7; q += step) {
      sum += 2 / Math.PI * Math.asin(Math.exp(-q * q)) * step;
    }
    assertThat(field.correlationLength(Axis.Y)).isCloseTo(5 * sum, within(1e-3)); // four figures
    assertThat(field.correlationLength(Axis.X)).isLessThan(7 * Math.sqrt(Math.PI) / 2);
  }

  @Test
  void quantileInvertsTheProbability() {
    for (double p : new double[] {1e-6, 0.02275013194817921, 0.3, 0.5, 0.999}) {
      double back = NormalLaw.probability(NormalLaw.quantile(p));
      assertThat(back).isCloseTo(p, within(1e-15)); // round-off of numbers below one
    }
    assertThat(NormalLaw.quantile(0.02275013194817921)).isCloseTo(-2, within(1e-13)); // Φ(−2)
    assertThat(NormalLaw.quantile(0.5)).isCloseTo(0, within(1e-15)); // round-off of 0.5
  }

  @Test
  void sameSeedSameImageAndOtherSeedOtherImage() {
    Shape shape = Shape.cube(12);
    VoxelImage image = new GaussianRandomField(shape, 2, 0.5, 7).image();
    assertThat(image).isEqualTo(new GaussianRandomField(shape, 2, 0.5, 7).image());
    assertThat(image).isNotEqualTo(new GaussianRandomField(shape, 2, 0.5, 8).image());
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GaussianRandomField(new Shape(20, 10, 20), 6, 0.5, 1))
        .withMessage(
            "length along y = 6.0 voxels must be in (0, 5.0], half the side: Gaussian random field");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GaussianRandomField(Shape.cube(20), 6, 1, 1))
        .withMessage("porosity = 1.0 [-] must be in (0, 1): Gaussian random field");
  }

  @Test
  void singlePageIsAllowedAnyLengthAcross() {
    VoxelImage image = new GaussianRandomField(new Shape(1, 40, 50), 6, 0.5, 1).image();
    assertThat(Samples.porosity(image)).isEqualTo(0.5);
  }
}

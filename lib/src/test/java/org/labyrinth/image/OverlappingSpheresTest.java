package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlappingSpheresTest {
  /** A mean that is right lies further off once in 16 000 runs; the seeds are fixed. */
  private static final double ERRORS = 4;

  /** SHA-256 of the raw bytes, from an independent program in Python that follows the recipe. */
  @ParameterizedTest
  @CsvSource({
    "100, 1100, e680a131c70b35d0e0f732c946c8aaaa7889cae2f36cfce80648b6b7f947a70b",
    "200, 1200, 5b11701493c3ab9c4261f1697944bf7fb5fcd3c36cf95de936d447521e44c153",
  })
  void recipeIsFollowedToTheByte(int side, long seed, String sha256)
      throws NoSuchAlgorithmException {
    VoxelImage image = new OverlappingSpheres(Shape.cube(side), 8, 0.4, seed).image();
    assertThat(Samples.sha256(image)).isEqualTo(sha256);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.8})
  void meanPorosityIsThatOfThePoissonProcess(double porosity) {
    Shape shape = new Shape(40, 44, 48);
    Mean mean =
        Mean.overSeeds(
            36, s -> Samples.porosity(new OverlappingSpheres(shape, 5, porosity, s).image()));
    OverlappingSpheres recipe = new OverlappingSpheres(shape, 5, porosity, 0);
    double poisson = Math.exp(-recipe.numberDensity() * Sphere.volume(5));
    assertThat(mean.errorsFrom(recipe.meanPorosity())).isLessThan(ERRORS);
    assertThat(mean.errorsFrom(poisson)).isLessThan(ERRORS);
    // K is whole: half a sphere's volume of leeway, and v/V for a finite box
    assertThat(poisson).isCloseTo(porosity, within(Sphere.volume(5) / shape.voxels()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 6, 10, 14})
  void twoPointProbabilityIsTheClosedForm(int lag) {
    Shape shape = Shape.cube(40);
    Mean mean =
        Mean.overSeeds(
            36, s -> Samples.bothPore(new OverlappingSpheres(shape, 5, 0.5, s).image(), lag));
    OverlappingSpheres recipe = new OverlappingSpheres(shape, 5, 0.5, 0);
    assertThat(mean.errorsFrom(recipe.twoPointProbability(lag))).isLessThan(ERRORS);
  }

  @Test
  void twoPointProbabilityStartsAtPorosityAndEndsAtItsSquare() {
    OverlappingSpheres recipe = new OverlappingSpheres(Shape.cube(200), 8, 0.4, 1);
    double porosity = Math.exp(-recipe.numberDensity() * Sphere.volume(8));
    assertThat(recipe.twoPointProbability(0)).isCloseTo(porosity, within(1e-15)); // round-off
    assertThat(recipe.twoPointProbability(16)).isCloseTo(porosity * porosity, within(1e-15));
    assertThat(recipe.twoPointProbability(99)).isEqualTo(recipe.twoPointProbability(16));
  }

  @Property(tries = 20, seed = "1")
  void imageAtPorosityMissesByHalfASphereAtMost(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 95) int percent) {
    Shape shape = new Shape(30, 24, 36);
    VoxelImage image = new OverlappingSpheres(shape, 4, percent / 100.0, seed).imageAtPorosity();
    double miss = Math.abs(Samples.porosity(image) - percent / 100.0) * shape.voxels();
    // most voxel centres in a sphere of radius 4: those in one of radius 4 + half a diagonal
    assertThat(miss).isLessThanOrEqualTo(Sphere.volume(4 + Math.sqrt(3) / 2) / 2);
  }

  @Property(tries = 30, seed = "2")
  void spheresGoOnThroughTheFaces(
      @ForAll @IntRange(min = -20, max = 20) int dz,
      @ForAll @IntRange(min = -20, max = 20) int dy,
      @ForAll @IntRange(min = -20, max = 20) int dx,
      @ForAll @IntRange(min = 0, max = 255) int part) {
    Shape shape = new Shape(12, 14, 16);
    double c = 6 + part / 256.0; // few bits, so that the shift is exact
    VoxelImage inside = one(shape, new Sphere(c, c, c, 5.3));
    VoxelImage moved = one(shape, new Sphere(c + dz, c + dy, c + dx, 5.3));
    assertThat(moved).isEqualTo(Samples.shifted(inside, dz, dy, dx));
  }

  private static VoxelImage one(Shape shape, Sphere sphere) {
    return new SpherePacking(shape, List.of(sphere)).image();
  }

  @Test
  void oneSphereHasItsVolume() {
    Shape shape = Shape.cube(64);
    double solid = one(shape, new Sphere(31.3, 32.1, 33.7, 30)).voxelsByLabel().get(0);
    assertThat(solid / Sphere.volume(30)).isCloseTo(1, within(2e-3)); // surface voxels: h/R squared
  }

  @Test
  void sameSeedSameImageAndOtherSeedOtherImage() {
    List<VoxelImage> images =
        IntStream.of(7, 7, 8)
            .mapToObj(s -> new OverlappingSpheres(Shape.cube(20), 3, 0.5, s).image())
            .toList();
    assertThat(images.get(0)).isEqualTo(images.get(1)).isNotEqualTo(images.get(2));
    assertThat(images.get(0).spacing()).isEqualTo(Spacing.UNIT);
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverlappingSpheres(Shape.cube(20), 3, 1.3, 1))
        .withMessage("porosity = 1.3 [-] must be in (0, 1): overlapping spheres");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverlappingSpheres(Shape.cube(20), 3, Double.NaN, 1))
        .withMessage("porosity = NaN [-] must be in (0, 1): overlapping spheres");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OverlappingSpheres(new Shape(20, 10, 20), 6, 0.5, 1))
        .withMessage(
            "radius = 6.0 voxels must be in [1.0, 5.0]: overlapping spheres in 20×10×20 voxels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sphere(0, Double.NaN, 0, 1))
        .withMessage("centre along y = NaN voxels must be finite: sphere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sphere(0, 0, 0, -1))
        .withMessage("radius = -1.0 voxels must be positive and finite: sphere");
  }
}

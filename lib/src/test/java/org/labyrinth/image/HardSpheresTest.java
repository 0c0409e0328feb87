package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardSpheresTest {
  @ParameterizedTest
  @CsvSource({"0.1, 0", "0.4, 0", "0.55, 0", "0.6, 0", "0.3, 0.3", "0.6, 0.3", "0.5, 0.5"})
  void spheresDoNotOverlapAndMeetTheSolidFraction(double fraction, double spread) {
    Shape shape = new Shape(80, 64, 72);
    SpherePacking packing = new HardSpheres(shape, 6, spread, fraction, 1).packing();
    assertThat(packing.smallestGap()).isNotNegative();
    double largest = packing.spheres().get(0).volume() / shape.voxels();
    assertThat(packing.solidFraction()).isCloseTo(fraction, within(largest)); // whole spheres
    // voxels against spheres: 0.005 is several times the noise of some hundred surfaces
    assertThat(1 - Samples.porosity(packing.image()))
        .isCloseTo(packing.solidFraction(), within(0.005));
  }

  @Property(tries = 25, seed = "1")
  void anySmallBoxIsPackedWithoutOverlap(
      @ForAll @IntRange(min = 14, max = 40) int nz,
      @ForAll @IntRange(min = 14, max = 40) int ny,
      @ForAll @DoubleRange(min = 1.5, max = 6) double radius,
      @ForAll long seed) {
    double[] radii = new double[(int) (0.3 * nz * ny * 20 / Sphere.volume(radius)) + 1];
    Arrays.fill(radii, radius);
    SpherePacking packing = HardSpheres.pack(new Shape(nz, ny, 20), radii, seed);
    assertThat(packing.spheres()).hasSize(radii.length);
    assertThat(packing.smallestGap()).isNotNegative();
    for (Sphere s : packing.spheres()) {
      assertThat(s.z()).isBetween(0.0, (double) nz);
      assertThat(s.y()).isBetween(0.0, (double) ny);
    }
  }

  @Test
  void radiiAreLogNormal() {
    double[] radii = new HardSpheres(Shape.cube(200), 4, 0.3, 0.5, 1).radii();
    double mean = Arrays.stream(radii).map(Math::log).average().orElseThrow();
    double square = Arrays.stream(radii).map(r -> Math.pow(Math.log(r) - mean, 2)).sum();
    assertThat(mean).isCloseTo(Math.log(4), within(1e-10)); // quantiles are symmetric
    // equal-probability quantiles cut the tails off: 0.3 % of thousands of radii
    assertThat(Math.sqrt(square / radii.length)).isCloseTo(0.3, within(0.001));
    assertThat(radii).isSorted();
  }

  @Test
  void specificAreaOfEqualSpheresIsThreeTimesFractionOverRadius() {
    SpherePacking packing = new HardSpheres(Shape.cube(40), 5, 0.3, 2).packing();
    assertThat(packing.specificArea())
        .isCloseTo(3 * packing.solidFraction() / 5, within(1e-15)); // round-off
  }

  @Test
  void sameSeedSamePackingAndOtherSeedOtherPacking() {
    Shape shape = Shape.cube(30);
    SpherePacking packing = new HardSpheres(shape, 4, 0.5, 7).packing();
    assertThat(packing).isEqualTo(new HardSpheres(shape, 4, 0.5, 7).packing());
    assertThat(packing).isNotEqualTo(new HardSpheres(shape, 4, 0.5, 8).packing());
  }

  @Test
  void gapSeesThroughTheFaces() {
    Shape box = Shape.cube(20);
    List<Sphere> pair = List.of(new Sphere(1, 10, 10, 2), new Sphere(19, 10, 10, 2));
    assertThat(new SpherePacking(box, pair).smallestGap()).isCloseTo(-2, within(1e-15));
  }

  @Test
  void fractionOutOfReachIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HardSpheres(Shape.cube(40), 5, 0.7, 1).packing())
        .withMessageMatching(
            "solid fraction = 0\\.\\d+ \\[-] must be one that random packing reaches \\(about 0.6"
                + " for equal spheres\\): \\d+ hard spheres in 40×40×40 voxels still overlap by"
                + " .* voxels after \\d+ sweeps");
  }

  @Test
  void argumentsOutOfRangeAreNamed() {
    Shape shape = Shape.cube(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HardSpheres(shape, 5, 0.75, 1))
        .withMessage(
            "solid fraction = 0.75 [-] must be in (0, 0.7405), the densest packing of equal"
                + " spheres: hard spheres");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HardSpheres(shape, 5, 1.5, 0.5, 1))
        .withMessage("spread = 1.5 [-] must be in [0, 1]: radii of hard spheres");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HardSpheres(shape, 21, 0.5, 1))
        .withMessage(
            "radius = 21.0 voxels must be in [1.0, 20.0]: hard spheres in 40×40×40 voxels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HardSpheres(shape, 10, 0.01, 1))
        .withMessage(
            "solid fraction = 0.01 [-] must leave room for one sphere of radius 10.0 voxels:"
                + " hard spheres in 40×40×40");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardSpheres.pack(shape, new double[0], 1))
        .withMessage("radii = 0 must be at least 1: hard spheres");
  }
}

package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.HardSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.Sphere;
import org.labyrinth.image.SpherePacking;
import org.labyrinth.image.VoxelImage;

class SauterMeanTest {
  private static final double ROUND_OFF = 1e-12;

  @Property(tries = 50, seed = "1")
  void spheresOfTheSauterMeanHaveTheSameVolumeAndSurface(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll long seed) {
    double[] radii = new SplittableRandom(seed).doubles(n, 1e-6, 9e-6).toArray();
    double volume = Arrays.stream(radii).map(r -> 4 * Math.PI * r * r * r / 3).sum();
    double surface = Arrays.stream(radii).map(r -> 4 * Math.PI * r * r).sum();
    double box = 3 * volume;

    double area = SauterMean.specificArea(volume / box, SauterMean.ofRadii(radii));

    assertThat(area).isCloseTo(surface / box, within(ROUND_OFF * area));
    assertThat(SauterMean.radius(volume / box, area))
        .isCloseTo(SauterMean.ofRadii(radii), within(ROUND_OFF * radii[0]));
  }

  @Property(tries = 50, seed = "1")
  void aListAndItsDistributionAgree(@ForAll @IntRange(min = 1, max = 30) int n, @ForAll long seed) {
    double[] radii = new SplittableRandom(seed).doubles(n, 1e-6, 9e-6).toArray();
    double[] diameters = Arrays.stream(radii).map(r -> 2 * r).toArray();
    double[] each = new double[n];
    Arrays.fill(each, 1);

    double ofList = SauterMean.ofRadii(radii);

    assertThat(SauterMean.of(SizeDistribution.ofNumbers(diameters, each)))
        .isCloseTo(ofList, within(ROUND_OFF * ofList));
  }

  @Test
  void twoSizesByHand() {
    assertThat(SauterMean.ofRadii(1, 2)).isEqualTo(9.0 / 5);
    assertThat(SauterMean.ofRadii(3, 3, 3)).isEqualTo(3);
  }

  @Test
  void onAnImageOfSeparateSpheresItIsTheirs() {
    SpherePacking packing = new HardSpheres(Shape.cube(64), 7, 0.3, 0.25, 5).packing();
    double[] radii = packing.spheres().stream().mapToDouble(Sphere::radius).toArray();

    double measured = SauterMean.ofImage(packing.image(), 0, Boundary.PERIODIC);

    // Crofton's area on spheres of 4 to 12 voxels a radius: 1 % or so, and contacts are few.
    double exact = SauterMean.ofRadii(radii);
    assertThat(measured).isCloseTo(exact, within(0.02 * exact));
  }

  @Test
  void limitsAndErrors() {
    VoxelImage solid = VoxelImage.from(Shape.cube(2), Spacing.UNIT, (z, y, x) -> 0);

    assertThat(SauterMean.ofImage(solid, 0, Boundary.OPEN)).isInfinite();
    assertThatThrownBy(() -> SauterMean.ofImage(solid, 1, Boundary.OPEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("solid fraction = 0.0 [-] must be in (0, 1]: Sauter mean");
    assertThatThrownBy(SauterMean::ofRadii)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("radii = 0 must be at least 1: Sauter mean");
    for (double wrong : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThatThrownBy(() -> SauterMean.ofRadii(1, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("radius = " + wrong + " m must be positive and finite: Sauter mean");
    }
    assertThatThrownBy(() -> SauterMean.radius(0.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("specific area = 0.0 1/m must be positive and finite: Sauter mean");
  }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class LocalThicknessTest {
  private static final double SINGLE = 1e-6; // diameters are kept in single precision

  @Property(tries = 60, seed = "1")
  void thicknessIsTheLargestOfAllBallsThatCoverAVoxel(
      @ForAll @IntRange(min = 1, max = 8) int nz,
      @ForAll @IntRange(min = 1, max = 8) int ny,
      @ForAll @IntRange(min = 1, max = 8) int nx,
      @ForAll Boundary boundary,
      @ForAll boolean cubes,
      @ForAll long seed) {
    Spacing spacing = cubes ? Spacing.cubic(2) : new Spacing(2, 1, 3);
    assertIsTheDefinition(
        Structures.noise(new Shape(nz, ny, nx), spacing, 0.95, seed), 1, boundary);
  }

  @ParameterizedTest
  @CsvSource({"OPEN, 1, 1", "OPEN, 1, 2", "PERIODIC, 1, 1", "PERIODIC, 3, 2"})
  void thicknessOfBlobsIsThatOfTheDefinition(Boundary boundary, double hz, double hx) {
    VoxelImage blobs = new FilteredNoise(new Shape(17, 15, 16), 5, 0.6, 3).image();
    VoxelImage image = blobs.withSpacing(new Spacing(hz, 1, hx));

    assertIsTheDefinition(image, 0, boundary);
    assertIsTheDefinition(image, 1, boundary);
  }

  private static void assertIsTheDefinition(VoxelImage image, int phase, Boundary boundary) {
    Shape s = image.shape();
    LocalThickness thickness = LocalThickness.of(image, phase, boundary);
    double[] exact = BruteForce.thickness(image, phase, boundary);
    for (int i = 0; i < exact.length; i++) {
      double at = thickness.at(i / s.page(), i % s.page() / s.nx(), i % s.nx());
      if (exact[i] == 0) {
        assertThat(at).isNaN();
      } else if (exact[i] == Double.POSITIVE_INFINITY) {
        assertThat(at).isInfinite();
      } else {
        assertThat(at).isCloseTo(exact[i], within(SINGLE * exact[i]));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void layersHaveTheirThicknessOddOrEven(Axis axis) {
    for (int thickness = 1; thickness <= 7; thickness++) {
      VoxelImage image =
          Structures.laminate(Shape.cube(6 * thickness), axis, thickness)
              .withSpacing(new Spacing(0.25, 0.5, 1));
      SizeDistribution sizes = LocalThickness.of(image, 1, Boundary.PERIODIC).distribution();

      double exact = thickness * image.spacing().along(axis);
      assertThat(sizes.classes()).containsExactly(new SizeClass(exact, 1));
    }
  }

  @Test
  void channelsHaveTheirWidth() {
    for (int width = 1; width <= 6; width++) {
      int w = width;
      VoxelImage image =
          VoxelImage.from(
              new Shape(9, 8, 8),
              Spacing.UNIT,
              (z, y, x) -> y > 0 && y <= w && x > 0 && x <= w ? 1 : 0);
      SizeDistribution sizes = LocalThickness.of(image, 1, Boundary.OPEN).distribution();

      // Corners of a square hold smaller balls; the largest one is as wide as the channel.
      assertThat(sizes.classes().get(sizes.classes().size() - 1).diameter()).isEqualTo(width);
    }
  }

  /** Mean over random positions of the volume-weighted thickness of a ball. */
  private static double meanThickness(double radius) {
    SplittableRandom random = new SplittableRandom(7);
    double mean = 0;
    int positions = 12;
    for (int i = 0; i < positions; i++) {
      VoxelImage ball =
          Structures.ball(
              Shape.cube((int) Math.ceil(2 * radius) + 4),
              Spacing.UNIT,
              radius,
              random.nextDouble(),
              random.nextDouble(),
              random.nextDouble());
      mean += LocalThickness.of(ball, 0, Boundary.OPEN).distribution().mean() / positions;
    }
    return mean;
  }

  @Test
  void theErrorOnABallIsOneVoxelSoOfFirstOrder() {
    double[] radii = {3, 6, 12, 24};
    double[] error = Arrays.stream(radii).map(r -> 1 - meanThickness(r) / (2 * r)).toArray();

    for (int i = 0; i < radii.length; i++) {
      assertThat(2 * radii[i] * error[i]).isBetween(0.6, 1.4); // voxels
    }
    double order = Math.log(error[0] / error[3]) / Math.log(8);
    assertThat(order).isBetween(0.85, 1.15); // a dozen positions scatter
  }

  @Test
  void thicknessIsNeverBelowTwiceTheDistanceNorAboveTwiceTheLargest() {
    VoxelImage image = new FilteredNoise(Shape.cube(40), 7, 0.5, 5).image();
    DistanceMap distance = DistanceMap.of(image, 1, Boundary.PERIODIC);
    LocalThickness thickness = LocalThickness.of(image, 1, Boundary.PERIODIC);
    double most = 2 * distance.largest() * (1 + SINGLE);

    for (int z = 0; z < 40; z++) {
      for (int y = 0; y < 40; y++) {
        for (int x = 0; x < 40; x++) {
          if (image.inPhase(1, z, y, x)) {
            double d = distance.at(z, y, x);
            // one voxel less where the ball is held between two walls
            assertThat(thickness.at(z, y, x)).isBetween(2 * d - 1 - SINGLE, most);
          }
        }
      }
    }
  }

  @Test
  void lengthsScaleWithTheVoxel() {
    VoxelImage image = new FilteredNoise(Shape.cube(24), 5, 0.5, 5).image();
    double mean = LocalThickness.of(image, 1, Boundary.OPEN).distribution().mean();
    VoxelImage small = image.withSpacing(Spacing.cubic(0.4e-6));

    assertThat(LocalThickness.of(small, 1, Boundary.OPEN).distribution().mean())
        .isCloseTo(0.4e-6 * mean, within(1e-12 * mean)); // round-off
  }

  @Test
  void aSliceHoldsDisks() {
    VoxelImage disk =
        VoxelImage.from(
            new Shape(1, 41, 41),
            Spacing.UNIT,
            (z, y, x) -> Math.hypot(y - 20, x - 20) <= 15.5 ? 1 : 0);

    for (Boundary boundary : Boundary.values()) {
      assertThat(LocalThickness.of(disk, 1, boundary).distribution().percentile(50))
          .isCloseTo(31, within(0.5)); // the disk sits on a voxel: no centre lies just outside
    }
  }

  @Test
  void whatHasNoSizeSaysSo() {
    for (Shape shape : List.of(Shape.cube(1), new Shape(1, 4, 3), Shape.cube(3))) {
      VoxelImage pore = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1);
      for (Boundary boundary : Boundary.values()) {
        LocalThickness full = LocalThickness.of(pore, 1, boundary);
        LocalThickness empty = LocalThickness.of(pore, 0, boundary);

        assertThat(full.at(0, 0, 0)).isInfinite();
        assertThat(empty.field().at(0, 0, 0)).isNaN();
        assertThatThrownBy(full::distribution)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "volume fraction = 1 [-] must be below 1, or nothing bounds the phase: size"
                    + " distribution, image of shape "
                    + shape);
        assertThatThrownBy(empty::distribution)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "volume fraction = 0 [-] must be above 0: size distribution of a phase, image of"
                    + " shape "
                    + shape);
      }
    }
  }
}

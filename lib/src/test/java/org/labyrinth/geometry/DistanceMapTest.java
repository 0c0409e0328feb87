package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class DistanceMapTest {
  private static final double SINGLE = 1e-6; // squares are kept in single precision

  @Property(tries = 60, seed = "1")
  void everyDistanceIsTheSmallestOfAll(
      @ForAll @IntRange(min = 1, max = 7) int nz,
      @ForAll @IntRange(min = 1, max = 7) int ny,
      @ForAll @IntRange(min = 1, max = 7) int nx,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    Spacing spacing = new Spacing(0.7e-6, 1.3e-6, 0.4e-6);
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), spacing, 0.9, seed);

    DistanceMap map = DistanceMap.of(image, 1, boundary);

    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
          double exact = BruteForce.distance(image, 1, boundary, z, y, x);
          if (exact == Double.POSITIVE_INFINITY) {
            assertThat(map.at(z, y, x)).isInfinite();
          } else {
            assertThat(map.at(z, y, x)).isCloseTo(exact, within(SINGLE * exact));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void betweenFlatWallsItCountsVoxels(Axis axis) {
    VoxelImage image =
        Structures.laminate(Shape.cube(15), axis, 5).withSpacing(Spacing.cubic(0.5)); // 5 pore
    DistanceMap map = DistanceMap.of(image, 0, Boundary.OPEN);

    double[] across = {0, 0, 0, 0, 0, 0.5, 1, 1.5, 1, 0.5, 0, 0, 0, 0, 0};
    for (int i = 0; i < across.length; i++) {
      int z = axis == Axis.Z ? i : 3;
      int y = axis == Axis.Y ? i : 4;
      int x = axis == Axis.X ? i : 5;
      assertThat(map.at(z, y, x)).isEqualTo(across[i]);
    }
    assertThat(map.largest()).isEqualTo(1.5);
  }

  @Test
  void beyondAnOpenImageThereIsNoWallAndBeyondAPeriodicOneTheNextCopy() {
    VoxelImage line =
        VoxelImage.from(new Shape(1, 1, 9), Spacing.UNIT, (z, y, x) -> x == 1 ? 0 : 1);

    assertThat(DistanceMap.of(line, 1, Boundary.OPEN).at(0, 0, 8)).isEqualTo(7);
    assertThat(DistanceMap.of(line, 1, Boundary.PERIODIC).at(0, 0, 8)).isEqualTo(2);
  }

  @Property(tries = 20, seed = "1")
  void movingAPeriodicImageMovesTheMap(@ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(5, 6, 7), Spacing.UNIT, 0.9, seed);
    DistanceMap map = DistanceMap.of(image, 1, Boundary.PERIODIC);
    DistanceMap moved = DistanceMap.of(Structures.moved(image, 2, 3, 4), 1, Boundary.PERIODIC);

    for (int i = 0; i < 210; i++) {
      int z = i / 42;
      int y = i / 7 % 6;
      int x = i % 7;
      assertThat(moved.at(z, y, x)).isEqualTo(map.at((z + 2) % 5, (y + 3) % 6, (x + 4) % 7));
    }
  }

  @Test
  void neighboursDifferByNoMoreThanAStep() {
    VoxelImage image = Structures.spheres(Shape.cube(32), 5, 0.6, 1);
    DistanceMap map = DistanceMap.of(image, 1, Boundary.OPEN);

    for (int z = 0; z < 31; z++) {
      for (int y = 0; y < 31; y++) {
        for (int x = 0; x < 31; x++) {
          double diagonal = map.at(z, y, x) - map.at(z + 1, y + 1, x + 1);
          assertThat(Math.abs(diagonal)).isLessThanOrEqualTo(Math.sqrt(3) + SINGLE);
        }
      }
    }
  }

  @Test
  void aPhaseWithoutAnOutsideIsInfinitelyDeepAndAnAbsentOneNotAtAll() {
    for (Shape shape : List.of(Shape.cube(1), new Shape(1, 4, 3), Shape.cube(3))) {
      VoxelImage pore = VoxelImage.from(shape, Spacing.cubic(1e-6), (z, y, x) -> 1);
      for (Boundary boundary : Boundary.values()) {
        assertThat(DistanceMap.of(pore, 1, boundary).largest()).isInfinite();
        assertThat(DistanceMap.of(pore, 0, boundary).largest()).isZero();
        assertThat(DistanceMap.of(pore, 1, boundary).field().at(0, 0, 0)).isInfinite();
      }
    }
  }

  @Test
  void aVoxelOutsideTheImageIsNamed() {
    DistanceMap map = DistanceMap.of(Structures.checkerboard(Shape.cube(2)), 1, Boundary.OPEN);

    assertThatThrownBy(() -> map.at(0, 2, 0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("voxel (z, y, x) = (0, 2, 0) must be inside the map of shape 2×2×2");
  }
}

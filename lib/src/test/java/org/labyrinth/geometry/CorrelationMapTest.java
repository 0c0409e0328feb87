package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class CorrelationMapTest {
  @Property(tries = 60, seed = "1")
  void transformedCountsAreThoseOfAPlainLoop(
      @ForAll @IntRange(min = 1, max = 7) int nz,
      @ForAll @IntRange(min = 1, max = 7) int ny,
      @ForAll @IntRange(min = 1, max = 7) int nx,
      @ForAll long seed) {
    Shape s = new Shape(nz, ny, nx);
    VoxelImage image = Structures.noise(s, Spacing.UNIT, 0.6, seed);

    CorrelationMap map = CorrelationMap.of(image, 1);

    for (int dz = -1; dz < nz; dz++) {
      for (int dy = 0; dy < ny; dy++) {
        for (int dx = 0; dx < nx; dx++) {
          assertThat(map.pairCount(dz, dy, dx)).isEqualTo(plainLoop(image, dz, dy, dx));
        }
      }
    }
  }

  private static long plainLoop(VoxelImage image, int dz, int dy, int dx) {
    VoxelImage moved = Structures.moved(image, dz, dy, dx);
    Shape s = image.shape();
    long count = 0;
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          count += image.inPhase(1, z, y, x) && moved.inPhase(1, z, y, x) ? 1 : 0;
        }
      }
    }
    return count;
  }

  @Property(tries = 20, seed = "1")
  void theMapContainsTheCorrelationsAlongItsAxes(@ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(9, 8, 11), Spacing.UNIT, 0.3, seed);
    CorrelationMap map = CorrelationMap.of(image, 1);

    for (Axis axis : Axis.values()) {
      long[] along = TwoPointCorrelation.along(image, 1, axis, Boundary.PERIODIC).pairCounts();
      for (int lag = 0; lag < along.length; lag++) {
        assertThat(
                map.pairCount(
                    axis == Axis.Z ? lag : 0, axis == Axis.Y ? -lag : 0, axis == Axis.X ? lag : 0))
            .isEqualTo(along[lag]);
      }
    }
  }

  @Property(tries = 20, seed = "1")
  void allCountsSumToTheSquareOfTheVoxelsInThePhase(@ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(5, 6, 7), Spacing.UNIT, 0.3, seed);
    CorrelationMap map = CorrelationMap.of(image, 1);

    long sum = 0;
    for (int i = 0; i < 5 * 6 * 7; i++) {
      sum += map.pairCount(i / 42, i / 7 % 6, i % 7);
    }

    long voxels = image.voxelsByLabel().getOrDefault(1, 0L);
    assertThat(sum).isEqualTo(voxels * voxels);
  }

  @Property(tries = 20, seed = "1")
  void bothSidesOfAnInterfaceHaveTheSameAutocovariance(@ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(4, 5, 6), Spacing.UNIT, 0.3, seed);
    CorrelationMap pore = CorrelationMap.of(image, 1);
    CorrelationMap solid = CorrelationMap.of(image, 0);

    double e = pore.volumeFraction();
    assertThat(solid.probability(1, 2, 3))
        .isCloseTo(1 - 2 * e + pore.probability(1, 2, 3), within(1e-14)); // round-off
  }

  @Test
  void shellsAreMeansOverTheirDisplacements() {
    VoxelImage image = Structures.noise(new Shape(1, 8, 8), Spacing.cubic(0.5), 0.5, 1);
    CorrelationMap map = CorrelationMap.of(image, 1);

    TwoPointCorrelation radial = map.radial();

    // The first shell: four neighbours at one voxel, four at √2.
    long beside = 2 * map.pairCount(0, 1, 0) + 2 * map.pairCount(0, 0, 1);
    long across = 2 * map.pairCount(0, 1, 1) + 2 * map.pairCount(0, 1, -1);
    assertThat(radial.lag()).hasSize(4);
    assertThat(radial.pairCounts()[0]).isEqualTo(map.pairCount(0, 0, 0));
    assertThat(radial.pairCounts()[1]).isEqualTo(beside + across);
    assertThat(radial.pairs()[1]).isEqualTo(8 * 64);
    assertThat(radial.lag()[1]).isCloseTo(0.25 * (1 + Math.sqrt(2)), within(1e-15));
  }

  @Test
  void theRadialMeanOfOverlappingSpheresFollowsTheirClosedForm() {
    double[][] s2 = new double[13][16];
    for (int seed = 0; seed < 16; seed++) {
      VoxelImage image = Structures.poissonSpheres(Shape.cube(32), 4, 0.5, seed);
      TwoPointCorrelation radial = CorrelationMap.of(image, 1).radial();
      for (int i = 0; i < s2.length; i++) {
        s2[i][seed] = radial.probability()[i];
      }
    }
    double[] lag = CorrelationMap.of(Structures.checkerboard(Shape.cube(32)), 1).radial().lag();
    for (int i = 0; i < s2.length; i++) {
      // 1 % for S₂ at the mean lag of a shell instead of its mean over the shell: S₂″ / 24.
      Ensemble.of(s2[i]).assertIs(Structures.overlappingS2(0.5, 4, lag[i]), 0.01, 0.08);
    }
  }

  @Test
  void aSingleVoxelHasASinglePoint() {
    VoxelImage voxel = VoxelImage.from(Shape.cube(1), Spacing.UNIT, (z, y, x) -> 1);

    assertThat(CorrelationMap.of(voxel, 1).radial().probability()).containsExactly(1);
  }
}

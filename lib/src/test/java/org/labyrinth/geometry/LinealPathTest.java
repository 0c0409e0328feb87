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
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class LinealPathTest {
  @Property(tries = 60, seed = "1")
  void countsAreThoseOfTheDefinition(
      @ForAll @IntRange(min = 1, max = 9) int n, @ForAll Boundary boundary, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(2, 3, n), Spacing.UNIT, 0.8, seed);
    LinealPath path = LinealPath.along(image, 1, Axis.X, boundary);

    for (int k = 0; k < path.counts().size(); k++) {
      long inPhase = 0;
      for (int start = 0; start < 6 * n; start++) {
        int x = start % n;
        boolean wholly = boundary == Boundary.PERIODIC || x + k < n;
        for (int i = 0; i <= k && wholly; i++) {
          wholly = image.inPhase(1, start / n / 3, start / n % 3, (x + i) % n);
        }
        inPhase += wholly ? 1 : 0;
      }
      assertThat(path.counts().get(k).inPhase()).isEqualTo(inPhase);
    }
  }

  @Property(tries = 40, seed = "1")
  void itIsBelowTwoPointProbabilityAndEqualForOneStep(
      @ForAll Axis axis, @ForAll Boundary boundary, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(5, 6, 7), Spacing.UNIT, 0.7, seed);
    List<PairCount> path = LinealPath.along(image, 1, axis, boundary).counts();
    List<PairCount> s2 = TwoPointCorrelation.along(image, 1, axis, boundary).counts();

    assertThat(path).hasSameSizeAs(s2);
    for (int k = 0; k < path.size(); k++) {
      assertThat(path.get(k).inPhase()).isLessThanOrEqualTo(s2.get(k).inPhase());
      assertThat(path.get(k).pairs()).isEqualTo(s2.get(k).pairs());
    }
    assertThat(path.subList(0, 2)).isEqualTo(s2.subList(0, 2));
  }

  @ParameterizedTest
  @EnumSource
  void acrossLayersItFallsToZeroAndAlongThemItStays(Axis axis) {
    VoxelImage image = Structures.laminate(Shape.cube(16), axis, 4);

    assertThat(LinealPath.along(image, 1, axis, Boundary.PERIODIC).probability())
        .containsExactly(0.5, 0.375, 0.25, 0.125, 0, 0, 0, 0, 0);
    assertThat(LinealPath.along(image, 1, Structures.turned(axis), Boundary.PERIODIC).probability())
        .containsOnly(0.5);
  }

  @Test
  void betweenOverlappingSpheresItIsAPowerOfPorosity() {
    double radius = 4;
    for (int k : new int[] {1, 2, 4, 8, 16}) {
      Ensemble ratio =
          Ensemble.of(
              12,
              seed -> {
                VoxelImage image = Structures.poissonSpheres(Shape.cube(48), radius, 0.5, seed);
                LinealPath path = LinealPath.along(image, 1, Axis.X, Boundary.PERIODIC);
                double exact = Math.pow(path.volumeFraction(), 1 + 3 * k / (4 * radius));
                return path.probability()[k] / exact;
              });
      ratio.assertIs(1, 0.005, 0.04); // voxels of a quarter radius
    }
  }

  @Test
  void theRecipeKnowsItsLinealPath() {
    OverlappingSpheres spheres = new OverlappingSpheres(Shape.cube(200), 8, 0.5, 1);

    // Whole spheres: the density is met to one in 2586.
    assertThat(spheres.linealPath(0)).isCloseTo(0.5, within(2e-4));
    assertThat(spheres.linealPath(16)).isCloseTo(Math.pow(0.5, 2.5), within(2e-4));
  }

  @Test
  void emptyAndFullAreZeroAndOne() {
    for (Shape shape : List.of(Shape.cube(1), new Shape(1, 4, 3))) {
      VoxelImage pore = VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1);
      for (Boundary boundary : Boundary.values()) {
        assertThat(LinealPath.along(pore, 1, Axis.Y, boundary).probability()).containsOnly(1);
        assertThat(LinealPath.along(pore, 0, Axis.Y, boundary).probability()).containsOnly(0);
      }
    }
    assertThatThrownBy(() -> new LinealPath(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lengths = 0 must be at least 1, the first 0 m: lineal path");
  }
}

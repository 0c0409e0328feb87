package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class TwoPointCorrelationTest {
  @Property(tries = 100, seed = "1")
  void transformedCountsAreThoseOfAPlainLoop(
      @ForAll @IntRange(min = 1, max = 13) int nz,
      @ForAll @IntRange(min = 1, max = 13) int ny,
      @ForAll @IntRange(min = 1, max = 13) int nx,
      @ForAll Axis axis,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), Spacing.UNIT, 0.6, seed);

    TwoPointCorrelation s2 = TwoPointCorrelation.along(image, 1, axis, boundary);

    long[] counts = s2.pairCounts();
    long[] pairs = s2.pairs();
    int n = image.shape().along(axis);
    assertThat(counts).hasSize(boundary == Boundary.OPEN ? n : n / 2 + 1);
    for (int lag = 0; lag < counts.length; lag++) {
      assertThat(new long[] {counts[lag], pairs[lag]})
          .isEqualTo(plainLoop(image, axis, boundary, lag));
    }
  }

  /** Pairs in the phase, and all pairs. */
  private static long[] plainLoop(VoxelImage image, Axis axis, Boundary boundary, int lag) {
    Shape s = image.shape();
    long[] found = new long[2];
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          int toZ = z + (axis == Axis.Z ? lag : 0);
          int toY = y + (axis == Axis.Y ? lag : 0);
          int toX = x + (axis == Axis.X ? lag : 0);
          if (boundary == Boundary.PERIODIC || s.contains(toZ, toY, toX)) {
            boolean both =
                image.inPhase(1, z, y, x)
                    && image.inPhase(1, toZ % s.nz(), toY % s.ny(), toX % s.nx());
            found[0] += both ? 1 : 0;
            found[1]++;
          }
        }
      }
    }
    return found;
  }

  @Test
  void aLaminateIsATriangleWaveAcrossAndConstantAlong() {
    VoxelImage image = Structures.laminate(new Shape(6, 64, 10), Axis.Y, 8);

    double[] across = TwoPointCorrelation.along(image, 1, Axis.Y, Boundary.PERIODIC).probability();
    for (int lag = 0; lag <= 32; lag++) {
      assertThat(across[lag]).isEqualTo(Math.abs(8 - lag % 16) / 16.0);
    }
    for (Boundary boundary : Boundary.values()) {
      assertThat(TwoPointCorrelation.along(image, 1, Axis.Z, boundary).probability())
          .containsOnly(0.5);
    }
  }

  @Test
  void aCheckerboardAlternates() {
    VoxelImage image = Structures.checkerboard(Shape.cube(6));

    for (Axis axis : Axis.values()) {
      assertThat(TwoPointCorrelation.along(image, 1, axis, Boundary.OPEN).probability())
          .containsExactly(0.5, 0, 0.5, 0, 0.5, 0);
      assertThat(TwoPointCorrelation.along(image, 1, axis, Boundary.PERIODIC).probability())
          .containsExactly(0.5, 0, 0.5, 0);
    }
  }

  @Test
  void overlappingSpheresFollowTheirClosedForm() {
    // The centres of voxels sample the continuum exactly, so there is no bias, only scatter.
    double[][] s2 =
        LongStream.rangeClosed(1, 24)
            .mapToObj(seed -> Structures.poissonSpheres(Shape.cube(48), 5, 0.5, seed))
            .map(image -> TwoPointCorrelation.along(image, 1, Axis.X, Boundary.PERIODIC))
            .map(TwoPointCorrelation::probability)
            .toArray(double[][]::new);

    for (int lag = 0; lag <= 24; lag++) {
      double[] atLag = new double[s2.length];
      for (int i = 0; i < s2.length; i++) {
        atLag[i] = s2[i][lag];
      }
      Ensemble.of(atLag).assertIs(Structures.overlappingS2(0.5, 5, lag), 0, 0.05);
    }
  }

  @Property(tries = 50, seed = "1")
  void theDebyeSlopeIsTwoThirdsOfTheFaceCount(
      @ForAll @IntRange(min = 2, max = 8) int nz,
      @ForAll @IntRange(min = 2, max = 8) int ny,
      @ForAll @IntRange(min = 2, max = 8) int nx,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), Spacing.cubic(2e-6), 0.5, seed);

    double sum = 0;
    for (Axis axis : Axis.values()) {
      sum += TwoPointCorrelation.along(image, 1, axis, Boundary.PERIODIC).debyeSpecificArea();
    }

    double faces = SpecificArea.faceCount(image, 1, Boundary.PERIODIC);
    assertThat(sum / 3).isCloseTo(faces * 2 / 3, within(1e-12 / 2e-6)); // round-off
  }

  @Test
  void theDebyeSlopeTendsToTheAreaOfOverlappingSpheres() {
    // The chord from 0 to 1 voxel instead of the tangent: S₂ is convex there, 5 % too little.
    double exact = 3 * 0.5 * Math.log(2) / 5;
    double chord = 4 * (0.5 - Structures.overlappingS2(0.5, 5, 1));

    Ensemble area =
        Ensemble.of(
            24,
            seed ->
                TwoPointCorrelation.along(
                        Structures.poissonSpheres(Shape.cube(48), 5, 0.5, seed),
                        1,
                        Axis.Z,
                        Boundary.PERIODIC)
                    .debyeSpecificArea());

    area.assertIs(chord, 0, 0.02);
    assertThat(chord / exact).isBetween(0.9, 1.0);
  }

  @Property(tries = 30, seed = "1")
  void turningTheImageTurnsTheCorrelation(
      @ForAll Axis axis, @ForAll Boundary boundary, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(5, 6, 7), new Spacing(1, 2, 3), 0.4, seed);

    assertThat(
            TwoPointCorrelation.along(
                Structures.turned(image), 1, Structures.turned(axis), boundary))
        .isEqualTo(TwoPointCorrelation.along(image, 1, axis, boundary));
  }

  @Test
  void theTableHasUnitsAndTheLagIsInMetres() {
    VoxelImage image =
        Structures.checkerboard(new Shape(1, 1, 4)).withSpacing(new Spacing(1, 1, 0.25));

    TwoPointCorrelation s2 = TwoPointCorrelation.along(image, 1, Axis.X, Boundary.OPEN);

    assertThat(s2.lag()).containsExactly(0, 0.25, 0.5, 0.75);
    assertThat(s2.toTable().columnNames())
        .containsExactly("lag [m]", "S2 [-]", "pairs in phase", "pairs");
    assertThat(s2.toTable().doubleColumn("S2 [-]").asDoubleArray()).containsExactly(0.5, 0, 0.5, 0);
    assertThat(s2.toTable().longColumn("pairs").asObjectArray()).containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void aPhaseThatFillsTheImageHasNoContrast() {
    VoxelImage pore = VoxelImage.from(new Shape(1, 3, 5), Spacing.UNIT, (z, y, x) -> 1);
    TwoPointCorrelation s2 = TwoPointCorrelation.along(pore, 1, Axis.X, Boundary.PERIODIC);

    assertThat(s2.probability()).containsOnly(1);
    assertThat(s2.hasContrast()).isFalse();
    assertThatThrownBy(s2::normalisedAutocovariance)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("volume fraction = 1.0 [-] must be in (0, 1): normalised autocovariance");
    assertThatThrownBy(
            () -> TwoPointCorrelation.along(pore, 1, Axis.Z, Boundary.OPEN).debyeSpecificArea())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lags = 1 must be at least 2");
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new PairCount(0, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PairCount(-1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TwoPointCorrelation(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    PairCount origin = new PairCount(0, 1, 2);
    assertThatThrownBy(() -> new TwoPointCorrelation(List.of(origin, origin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must exceed the one before");
  }
}

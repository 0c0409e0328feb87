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
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Checkerboard;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class ChordLengthsTest {
  private static final double ROUND_OFF = 1e-12;

  @Property(tries = 60, seed = "1")
  void theMeanChordIsFourTimesFractionOverDebyesArea(
      @ForAll @IntRange(min = 2, max = 9) int nz,
      @ForAll @IntRange(min = 2, max = 9) int ny,
      @ForAll @IntRange(min = 2, max = 9) int nx,
      @ForAll long seed) {
    Spacing spacing = new Spacing(1, 2, 3);
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), spacing, 0.6, seed);
    ChordLengths chords = ChordLengths.overall(image, 1, Boundary.PERIODIC);
    double faces = SpecificArea.faceCount(image, 1, Boundary.PERIODIC);

    // Debye's area over three axes is 2/3 of the faces; a chord has two ends, a face is one.
    if (faces > 0) {
      double cauchy = 4 * PhaseAverage.volumeFraction(image, 1) / (faces * 2 / 3);
      assertThat(chords.mean()).isCloseTo(cauchy, within(ROUND_OFF * cauchy));
    }
  }

  @Property(tries = 60, seed = "1")
  void chordsHoldEveryVoxelOfThePhaseOnce(
      @ForAll @IntRange(min = 1, max = 7) int nz,
      @ForAll @IntRange(min = 1, max = 7) int ny,
      @ForAll @IntRange(min = 1, max = 7) int nx,
      @ForAll Axis axis,
      @ForAll Boundary boundary,
      @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(nz, ny, nx), Spacing.UNIT, 0.6, seed);
    List<ChordCount> counts = ChordLengths.along(image, 1, axis, boundary).counts();

    double voxels =
        counts.stream().mapToDouble(c -> c.length() * (c.complete() + c.cut() + c.endless())).sum();
    assertThat(voxels).isEqualTo((double) Indicator.voxels(image, 1));
  }

  @Property(tries = 30, seed = "1")
  void movingAPeriodicImageChangesNothing(@ForAll Axis axis, @ForAll long seed) {
    VoxelImage image = Structures.noise(new Shape(5, 6, 7), Spacing.UNIT, 0.7, seed);
    VoxelImage moved = Structures.moved(image, 3, 1, 4);

    assertThat(ChordLengths.along(moved, 1, axis, Boundary.PERIODIC))
        .isEqualTo(ChordLengths.along(image, 1, axis, Boundary.PERIODIC));
  }

  @Test
  void whatTheBorderCutsIsLeftOut() {
    int[] labels = {1, 1, 0, 1, 1, 1, 0, 1};
    VoxelImage line = VoxelImage.from(new Shape(1, 1, 8), Spacing.UNIT, (z, y, x) -> labels[x]);

    assertThat(ChordLengths.along(line, 1, Axis.X, Boundary.OPEN).counts())
        .containsExactly(
            new ChordCount(1, 0, 1, 0, 1),
            new ChordCount(2, 0, 1, 0, 1),
            new ChordCount(3, 1, 0, 0, 1));
    assertThat(ChordLengths.along(line, 1, Axis.X, Boundary.PERIODIC).counts())
        .containsExactly(new ChordCount(3, 2, 0, 0, 1));
    // 6 voxels, 4 ends, the border not being one
    assertThat(ChordLengths.along(line, 1, Axis.X, Boundary.OPEN).mean()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void layersHaveTheirThicknessAcrossAndNoEndAlong(Axis axis) {
    VoxelImage image = Structures.laminate(Shape.cube(12), axis, 3).withSpacing(Spacing.cubic(0.5));
    ChordLengths across = ChordLengths.along(image, 1, axis, Boundary.PERIODIC);
    ChordLengths along = ChordLengths.along(image, 1, Structures.turned(axis), Boundary.PERIODIC);

    assertThat(across.counts()).containsExactly(new ChordCount(1.5, 288, 0, 0, 0.25));
    assertThat(across.meanComplete()).isEqualTo(1.5);
    assertThat(along.leftOut()).isEqualTo(72);
    assertThat(along.mean()).isInfinite();
  }

  @Test
  void chordsOfACheckerboardAreItsBlocks() {
    VoxelImage image = new Checkerboard(Shape.cube(24), 4).image();
    ChordLengths chords = ChordLengths.overall(image, 1, Boundary.PERIODIC);

    assertThat(chords.meanComplete()).isEqualTo(4);
    assertThat(chords.counts()).allMatch(c -> c.length() == 4);
    assertThat(chords.density(3.5, 4.5)).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void theMeanChordBetweenOverlappingSpheresIsHalfAVoxelTooLong(int radius) {
    Ensemble excess =
        Ensemble.of(
            12,
            seed -> {
              VoxelImage image = Structures.poissonSpheres(Shape.cube(48), radius, 0.5, seed);
              double porosity = PhaseAverage.volumeFraction(image, 1);
              double exact = 4.0 * radius / (3 * Math.log(1 / porosity));
              return ChordLengths.overall(image, 1, Boundary.PERIODIC).mean() - exact;
            });

    // An exponential of mean m, in whole voxels, has the mean 1 / (1 − exp(−1/m)) = m + 1/2 + …
    assertThat(excess.mean()).isBetween(0.4, 0.7);
    assertThat(excess.standardError()).isLessThan(0.05);
  }

  @Test
  void chordsBetweenOverlappingSpheresAreExponential() {
    double mean = 4 * 3 / (3 * Math.log(2)); // R = 3, porosity 1/2: 5.77 voxels
    double[] edges = {4.5, 8.5, 12.5, 16.5, 20.5};
    for (int bin = 0; bin < 3; bin++) {
      int b = bin;
      Ensemble decay =
          Ensemble.of(
              12,
              seed -> {
                VoxelImage image = Structures.poissonSpheres(Shape.cube(48), 3, 0.5, seed);
                double[] p = ChordLengths.overall(image, 1, Boundary.PERIODIC).density(edges);
                return Math.log(p[b] / p[b + 1]);
              });
      // The tail falls by the same factor from bin to bin: exp(−4 voxels / mean).
      decay.assertIs(4 / mean, 0.02, 0.03);
    }
  }

  @Test
  void withoutChordsThereIsNoMean() {
    VoxelImage pore = VoxelImage.from(new Shape(1, 2, 3), Spacing.UNIT, (z, y, x) -> 1);
    ChordLengths none = ChordLengths.overall(pore, 0, Boundary.OPEN);
    ChordLengths endless = ChordLengths.overall(pore, 1, Boundary.OPEN);

    assertThat(none.counts()).isEmpty();
    assertThatThrownBy(none::mean)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("chords = 0 must be at least 1: chord lengths of 0 left out");
    assertThat(endless.mean()).isInfinite();
    assertThatThrownBy(() -> endless.density(0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("complete chords = 0 must be at least 1: chord lengths of 5 left out");
  }

  @Test
  void theTableHasARowALength() {
    VoxelImage image = new Checkerboard(Shape.cube(4), 1).image();

    assertThat(ChordLengths.along(image, 1, Axis.X, Boundary.OPEN).toTable().columnNames())
        .containsExactly("length [m]", "complete", "cut", "endless");
  }
}

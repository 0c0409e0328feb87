package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class CorrelationLengthTest {
  private static final double ROUND_OFF = 1e-13;

  @Test
  void acrossLayersItIsAQuarterOfTheirThickness() {
    // ρ falls on a straight line from 1 to 0 over half a layer.
    VoxelImage image =
        Structures.laminate(new Shape(4, 64, 4), Axis.Y, 8).withSpacing(new Spacing(1, 1e-6, 1));

    TwoPointCorrelation s2 = TwoPointCorrelation.along(image, 1, Axis.Y, Boundary.PERIODIC);

    assertThat(CorrelationLength.of(s2).orElseThrow()).isCloseTo(2e-6, within(ROUND_OFF * 1e-6));
    assertThat(CorrelationLength.cutoff(s2).orElseThrow())
        .isCloseTo(4e-6, within(ROUND_OFF * 1e-6));
  }

  @Test
  void alongLayersTheWholeRangeIsALowerBoundWithoutACutoff() {
    VoxelImage image = Structures.laminate(new Shape(10, 16, 4), Axis.Y, 8);

    TwoPointCorrelation s2 = TwoPointCorrelation.along(image, 1, Axis.Z, Boundary.OPEN);

    assertThat(CorrelationLength.of(s2).orElseThrow()).isCloseTo(9, within(ROUND_OFF));
    assertThat(CorrelationLength.cutoff(s2)).isEmpty();
  }

  @Test
  void aCrossingBetweenLagsIsFoundOnTheStraightLine() {
    // ρ = 1, −1: it crosses half way, so ξ is a triangle of 1 × ½ voxel.
    VoxelImage image = Structures.checkerboard(Shape.cube(8));

    assertThat(CorrelationLength.mean(image, 1, Boundary.PERIODIC).orElseThrow())
        .isCloseTo(0.25, within(ROUND_OFF));
  }

  @Test
  void overlappingSpheresFollowTheirClosedForm() {
    // ∫ (S₂ − ε²)/(ε − ε²) dr by trapezia on the same lags.
    double exact = 0;
    for (int lag = 0; lag < 12; lag++) {
      double sum =
          Structures.overlappingS2(0.5, 6, lag) + Structures.overlappingS2(0.5, 6, lag + 1) - 0.5;
      exact += sum / 2 / 0.25;
    }

    Ensemble length =
        Ensemble.of(
            16,
            seed ->
                CorrelationLength.mean(
                        Structures.poissonSpheres(Shape.cube(64), 6, 0.5, seed),
                        1,
                        Boundary.PERIODIC)
                    .orElseThrow());

    // 4 %: with ε measured on the same image ρ is low by A₃/V = 0.3 % all along, and the cut at the
    // first zero takes the sign of the noise.
    length.assertIs(exact, 0.04, 0.02);
  }

  @Property(tries = 20, seed = "1")
  void itScalesWithTheVoxel(@ForAll @DoubleRange(min = 0.01, max = 100) double micrometres) {
    double h = micrometres * 1e-6;
    VoxelImage image = Structures.noise(new Shape(6, 7, 8), Spacing.UNIT, 0.5, 1);

    double unit = CorrelationLength.mean(image, 1, Boundary.OPEN).orElseThrow();
    double scaled =
        CorrelationLength.mean(image.withSpacing(Spacing.cubic(h)), 1, Boundary.OPEN).orElseThrow();

    assertThat(scaled).isCloseTo(h * unit, within(ROUND_OFF * h));
  }

  @Test
  void whatHasNoContrastOrNoLengthHasNoCorrelationLength() {
    VoxelImage pore = VoxelImage.from(Shape.cube(3), Spacing.UNIT, (z, y, x) -> 1);
    for (Boundary boundary : Boundary.values()) {
      assertThat(CorrelationLength.mean(pore, 1, boundary)).isEmpty();
      assertThat(CorrelationLength.mean(pore, 0, boundary)).isEmpty();
      assertThat(CorrelationLength.along(pore, 1, Axis.Z, boundary)).isEmpty();
    }
    assertThat(
            CorrelationLength.cutoff(TwoPointCorrelation.along(pore, 1, Axis.Z, Boundary.PERIODIC)))
        .isEmpty();
  }

  @Test
  void aSliceAveragesOverItsTwoAxes() {
    VoxelImage slice = Structures.noise(new Shape(1, 20, 30), Spacing.UNIT, 0.5, 3);

    double y = CorrelationLength.along(slice, 1, Axis.Y, Boundary.OPEN).orElseThrow();
    double x = CorrelationLength.along(slice, 1, Axis.X, Boundary.OPEN).orElseThrow();

    assertThat(CorrelationLength.along(slice, 1, Axis.Z, Boundary.OPEN)).isEmpty();
    assertThat(CorrelationLength.mean(slice, 1, Boundary.OPEN).orElseThrow())
        .isCloseTo((y + x) / 2, within(ROUND_OFF));
  }
}

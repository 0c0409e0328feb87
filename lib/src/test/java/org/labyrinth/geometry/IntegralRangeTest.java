package org.labyrinth.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class IntegralRangeTest {
  /** ∫ ρ 4πr² dr for overlapping spheres, by the midpoint rule. */
  private static double overlappingRange(double porosity, double radius) {
    int steps = 1000;
    double dr = 2 * radius / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double r = (i + 0.5) * dr;
      double covariance = Structures.overlappingS2(porosity, radius, r) - porosity * porosity;
      sum += covariance / (porosity * (1 - porosity)) * 4 * Math.PI * r * r * dr;
    }
    return sum;
  }

  @Test
  void overlappingSpheresHaveTheirClosedForm() {
    double exact = overlappingRange(0.5, 4);

    Ensemble range =
        Ensemble.of(
            24,
            seed ->
                IntegralRange.within(
                        CorrelationMap.of(
                            Structures.poissonSpheres(Shape.cube(48), 4, 0.5, seed), 1),
                        8.5)
                    .volume());

    // 2 %: the ratio of two noisy figures, and shells that straddle the cutoff.
    range.assertIs(exact, 0.02, 0.05);
  }

  @Test
  void theCutAtTheFirstZeroAgrees() {
    VoxelImage image = Structures.poissonSpheres(Shape.cube(96), 4, 0.5, 1);

    IntegralRange range = IntegralRange.of(CorrelationMap.of(image, 1));

    // 15 %: one image of 96³ holds some 4000 ranges, and tail shells carry most of the noise.
    double exact = overlappingRange(0.5, 4);
    assertThat(range.volume()).isCloseTo(exact, within(0.15 * exact));
    assertThat(range.cutoff()).isBetween(6.0, 20.0);
  }

  @Test
  void voxelsDrawnAloneAreTheirOwnRange() {
    Spacing spacing = new Spacing(1, 2, 3);
    VoxelImage noise = Structures.noise(Shape.cube(40), spacing, 0.3, 7);

    double fromMap = IntegralRange.of(CorrelationMap.of(noise, 1)).volume();
    VarianceLaw law =
        VarianceLaw.fit(
            RepresentativeVolume.scan(noise, 1, Boundary.PERIODIC, 1, 2, 3, 4, 5, 6), 1);

    // One voxel is 6 m³. 3 %: the scatter of S₂ over a few shells. 5 %: that of the variance of
    // 64000 … 300 separate windows.
    assertThat(fromMap).isCloseTo(6, within(0.18));
    assertThat(law.integralRange()).isCloseTo(6, within(0.3));
    assertThat(law.slope()).isCloseTo(-1, within(0.02));
    assertThat(law.windows()).isEqualTo(6);
  }

  @Test
  void theVarianceOfAShortCorrelatedMediumFallsAsOneOverVolume() {
    Ensemble slope = Ensemble.of(8, seed -> law(seed).slope());
    Ensemble range = Ensemble.of(8, seed -> law(seed).integralRange());

    // Windows of 12 … 24 voxels fall short of the law by 3⟨|x|⟩/edge, 15 % down to 8 %.
    double exact = overlappingRange(0.5, 2);
    assertThat(slope.mean()).isBetween(-1.05, -0.9);
    assertThat(range.mean()).isBetween(0.75 * exact, 0.95 * exact);
  }

  @Test
  void theVarianceOverWindowsHasItsClosedForm() {
    // (1/w⁶) Σ Π(w − |r|) (S₂ − ε²), less the variance of a whole image, ε(1 − ε) A₃ / V.
    int edge = 8;
    double exact = -0.25 * overlappingRange(0.5, 2) / (48 * 48 * 48);
    for (int z = 1 - edge; z < edge; z++) {
      for (int y = 1 - edge; y < edge; y++) {
        for (int x = 1 - edge; x < edge; x++) {
          double pairs =
              (double) (edge - Math.abs(z)) * (edge - Math.abs(y)) * (edge - Math.abs(x));
          double r = Math.sqrt(z * z + y * y + x * x);
          exact += pairs / Math.pow(edge, 6) * (Structures.overlappingS2(0.5, 2, r) - 0.25);
        }
      }
    }

    Ensemble variance =
        Ensemble.of(
            16,
            seed -> {
              VoxelImage image = Structures.poissonSpheres(Shape.cube(48), 2, 0.5, seed);
              return Math.pow(
                  RepresentativeVolume.scan(image, 1, Boundary.PERIODIC, edge)
                      .windows()
                      .get(0)
                      .standardDeviation(),
                  2);
            });

    variance.assertIs(exact, 0, 0.05);
  }

  private static VarianceLaw law(long seed) {
    VoxelImage image = Structures.poissonSpheres(Shape.cube(64), 2, 0.5, seed);
    RepresentativeVolume scan =
        RepresentativeVolume.scan(image, 1, Boundary.PERIODIC, 4, 12, 16, 20, 24);
    return VarianceLaw.fit(scan, 12);
  }

  @Test
  void aSliceHasARangeToo() {
    VoxelImage slice = Structures.noise(new Shape(1, 200, 200), new Spacing(5, 1, 1), 0.5, 3);

    // One voxel is 5 m³; 5 % for the scatter over a few shells.
    assertThat(IntegralRange.of(CorrelationMap.of(slice, 1)).volume()).isCloseTo(5, within(0.25));
  }

  @Test
  void whatCannotBeMeasuredIsRefused() {
    VoxelImage pore = VoxelImage.from(Shape.cube(4), Spacing.UNIT, (z, y, x) -> 1);
    assertThatThrownBy(() -> IntegralRange.of(CorrelationMap.of(pore, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("volume fraction = 1.0 [-] must be in (0, 1)");
    assertThatThrownBy(
            () -> VarianceLaw.fit(RepresentativeVolume.scan(pore, 1, Boundary.PERIODIC), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("windows with a variance = 0 must be at least 2");

    CorrelationMap map = CorrelationMap.of(Structures.checkerboard(new Shape(1, 1, 5)), 1);
    assertThatThrownBy(() -> IntegralRange.within(map, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IntegralRange.within(map, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 2.0");
    assertThatThrownBy(() -> IntegralRange.within(map, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must leave displacements out");
  }
}

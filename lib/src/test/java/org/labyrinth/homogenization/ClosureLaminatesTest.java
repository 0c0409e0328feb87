package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Laminate.Layer;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.RefinementStudy;

/** Layers, straight and inclined, for which the closure problem has a closed form. */
class ClosureLaminatesTest {
  /** The energy form's error falls with the square of the 1e-8 residual: round-off remains. */
  private static final double SOLVED = 1e-10;

  private static SymmetricTensor solve(VoxelImage image, double first, double second) {
    PhaseConductivities both = new PhaseConductivities(Map.of(1, first, 2, second));
    return new ClosureSolver().solve(new ClosureProblem(image, both)).transportEfficiency();
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void layersAreTheHarmonicMeanAcrossAndTheArithmeticAlong(Axis normal) {
    VoxelImage image =
        new Laminate(Shape.cube(12), normal, List.of(new Layer(1, 2), new Layer(2, 4)))
            .image()
            .withSpacing(new Spacing(1, 3, 0.2));
    double arithmetic = 1 / 3.0 + 2 / 3.0 * 0.1;
    double harmonic = 1 / (1 / 3.0 + 2 / 3.0 / 0.1);
    SymmetricTensor b = solve(image, 1, 0.1);
    for (Axis row : Axis.values()) {
      for (Axis column : Axis.values()) {
        double exact = row != column ? 0 : row == normal ? harmonic : arithmetic;
        assertThat(b.entry(row, column)).isCloseTo(exact, within(SOLVED));
      }
    }
    assertThat(b.anisotropy()).isCloseTo(arithmetic / harmonic, within(1e-9)); // 3 × SOLVED
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void insulatingLayersBlockOneDirectionOnly(Axis normal) {
    SymmetricTensor b = solve(Laminate.alternating(new Shape(8, 16, 24), normal, 4).image(), 1, 0);
    assertThat(b.entry(normal, normal)).isCloseTo(0, within(1e-15)); // residual²
    assertThat(b.mean()).isCloseTo(1 / 3.0, within(SOLVED)); // twice 1/2 and once 0
    assertThat(b.anisotropy()).isInfinite();
  }

  /** Layers across the diagonal of y and x, each so many voxels thick along either. */
  private static VoxelImage inclined(int thickness) {
    int period = 2 * thickness;
    return VoxelImage.from(
        new Shape(2, period, period),
        Spacing.UNIT,
        (z, y, x) -> (y + x) % period < thickness ? 1 : 2);
  }

  /**
   * On voxels both directions have closed forms. Across, the potential depends on y + x alone and
   * the layers lie in series: the harmonic mean, exactly. Along, no voxel's potential moves, and
   * each face conducts as its two halves in series: the arithmetic mean, but for the faces between
   * layers.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void inclinedLayersHaveTheirPrincipalAxesOnTheDiagonals(int thickness) {
    double second = 0.05;
    double harmonic = 2 / (1 + 1 / second);
    double arithmetic = (1 + second) / 2;
    double along = arithmetic + (harmonic - arithmetic) / thickness;
    SymmetricTensor b = solve(inclined(thickness), 1, second);
    assertThat(b.yy()).isCloseTo((along + harmonic) / 2, within(SOLVED));
    assertThat(b.yx()).isCloseTo((harmonic - along) / 2, within(SOLVED));
    assertThat(b.zz()).isCloseTo(arithmetic, within(SOLVED));
    assertThat(b.eigenvalues().get(2)).isCloseTo(harmonic, within(SOLVED));
    if (thickness > 1) {
      PrincipalAxis alongLayers = b.principalAxes().get(1);
      assertThat(alongLayers.value()).isCloseTo(along, within(SOLVED));
      assertThat(alongLayers.y() * alongLayers.x()).isCloseTo(-0.5, within(SOLVED));
      assertThat(alongLayers.z()).isCloseTo(0, within(SOLVED));
    }
  }

  @Test
  void inclinedLayersApproachTheContinuumInFirstOrder() {
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              SymmetricTensor b = solve(inclined(n), 1, 0);
              assertThat(b.eigenvalues().get(2)).isCloseTo(0, within(SOLVED)); // nothing crosses
              return 0.5 - b.eigenvalues().get(1);
            },
            2,
            4,
            8,
            16);
    assertThat(study.order()).isCloseTo(1, within(1e-7)); // closed form above
  }
}

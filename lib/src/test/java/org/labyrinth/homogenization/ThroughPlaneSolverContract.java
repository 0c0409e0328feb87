package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Checkerboard;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Laminate.Layer;
import org.labyrinth.image.Lattice;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.SphereArray;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.SolverException;

/** What every through-plane solver must do; a test of one solver extends this. */
abstract class ThroughPlaneSolverContract
    implements ReferenceFigures, DegenerateImages, CubeSymmetries {
  /** The same solver, allowed three iterations. */
  abstract ThroughPlaneSolver hasty();

  /** The energy form's error falls with the square of the 1e-8 residual: round-off remains. */
  private static final double SOLVED = 1e-10;

  private ThroughPlaneSolution solve(VoxelImage image, Axis axis) {
    return solver().solve(ThroughPlaneProblem.of(image, 1, axis));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void poresAlongALaminateConductWithTheirVolumeFraction(Axis axis) {
    Axis normal = axis == Axis.Y ? Axis.X : Axis.Y;
    VoxelImage image = Laminate.alternating(new Shape(16, 24, 32), normal, 4).image();
    ThroughPlaneSolution solution = solve(image, axis);
    assertThat(solution.transportEfficiency()).isCloseTo(0.5, within(SOLVED));
    assertThat(solution.tortuosityFactor()).isCloseTo(1, within(2 * SOLVED));
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void acrossAnInsulatingLaminateNothingPasses(Axis axis) {
    ThroughPlaneSolution solution =
        solve(Laminate.alternating(new Shape(16, 24, 32), axis, 4).image(), axis);
    assertThat(solution.percolates()).isFalse();
    assertThat(solution.transportEfficiency()).isZero();
    assertThat(solution.tortuosityFactor()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(solution.flux().at(0, 0, 0)).isZero();
    assertThat(solution.concentration().at(0, 0, 0)).isNaN();
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void aTwoPhaseLaminateIsTheHarmonicMeanAcrossAndTheArithmeticAlong(Axis normal) {
    VoxelImage image =
        new Laminate(Shape.cube(24), normal, List.of(new Layer(1, 2), new Layer(2, 4))).image();
    PhaseConductivities both = new PhaseConductivities(Map.of(1, 1.0, 2, 0.1));
    for (Axis axis : Axis.values()) {
      double exact = axis == normal ? 1 / (1 / 3.0 + 2 / 3.0 / 0.1) : 1 / 3.0 + 2 / 3.0 * 0.1;
      double efficiency =
          solver().solve(new ThroughPlaneProblem(image, both, axis)).transportEfficiency();
      assertThat(efficiency).isCloseTo(exact, within(SOLVED));
    }
  }

  @Test
  void aCheckerboardTouchesOnlyAtEdgesAndDoesNotConduct() {
    VoxelImage image = new Checkerboard(Shape.cube(12), 1).image();
    for (Axis axis : Axis.values()) {
      assertThat(solve(image, axis).transportEfficiency()).isZero();
    }
  }

  @Test
  void aDeadEndCarriesNoFluxButCountsInTheTortuosityFactor() {
    // A straight capillary of one voxel, and beside it a pore that ends half way.
    VoxelImage image =
        VoxelImage.from(
            new Shape(10, 5, 5),
            Spacing.UNIT,
            (z, y, x) -> (y == 1 && x == 1) || (y == 3 && x == 3 && z < 5) ? 1 : 0);
    ThroughPlaneSolution solution = solve(image, Axis.Z);
    assertThat(solution.transportEfficiency()).isCloseTo(1 / 25.0, within(SOLVED));
    assertThat(solution.tortuosityFactor()).isCloseTo(1.5, within(1e-8)); // 15 pore voxels for 10
    assertThat(solution.concentration().at(2, 3, 3)).isNaN();
  }

  @Test
  void aSphereArrayApproachesItsSeriesInFirstOrder() {
    // Sangani and Acrivos 1983, doi 10.1098/rspa.1983.0019: B = 0.72670323 at a solid fraction of
    // 0.2
    // and 0.72603881 at 0.20053101; linear between, for the fraction the voxels really have.
    double slope = (0.7260388088302349 - 0.7267032300155823) / 0.000531005859375;
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              VoxelImage image = SphereArray.ofSolidFraction(Lattice.SIMPLE_CUBIC, n, 0.2).image();
              double solid = PhaseAverage.volumeFraction(image, 0);
              double exact = 0.7267032300155823 + slope * (solid - 0.2);
              return exact - solve(image, Axis.Z).transportEfficiency();
            },
            16,
            24,
            32,
            48,
            64,
            96);
    // Staircases scatter the errors around the line; the fitted order is 1.
    assertThat(study.order()).isCloseTo(1, within(0.1));
  }

  @Test
  void theFluxThroughEverySliceIsTheSame() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(32), 6, 0.5, 3).image();
    ThroughPlaneSolution solution = solve(image, Axis.Y);
    ScalarField flux = solution.flux();
    for (int y = 0; y < 32; y++) {
      double sum = 0;
      for (int z = 0; z < 32; z++) {
        for (int x = 0; x < 32; x++) {
          sum += flux.at(z, y, x);
        }
      }
      // The flux itself is first order in the residual of 1e-8.
      assertThat(sum / (32 * 32)).isCloseTo(solution.transportEfficiency(), within(1e-7));
    }
    assertThat(solution.fluxImbalance()).isLessThan(1e-6);
    assertThat(solution.relativeResidual()).isLessThanOrEqualTo(2e-8);
  }

  @Test
  void aThinAxisConductsWithTheVolumeFraction() {
    VoxelImage image =
        VoxelImage.from(new Shape(8, 8, 1), Spacing.UNIT, (z, y, x) -> (z + y) % 3 == 0 ? 1 : 0);
    double porosity = PhaseAverage.volumeFraction(image, 1);
    assertThat(solve(image, Axis.X).transportEfficiency()).isCloseTo(porosity, within(SOLVED));
  }

  @Test
  void tooFewIterationsAreAnErrorWithAHistory() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(24), 6, 0.5, 3).image();
    assertThatThrownBy(() -> hasty().solve(ThroughPlaneProblem.of(image, 1, Axis.Z)))
        .isInstanceOfSatisfying(
            SolverException.class,
            e -> {
              assertThat(e.iterations()).isEqualTo(3);
              assertThat(e.residualHistory())
                  .hasSize(3)
                  .satisfies(h -> assertThat(h[2]).isGreaterThan(1e-8));
            })
        .hasMessageContaining("must fall to 1.00e-08 in 3 iterations");
  }

  @Test
  void impossibleConductivitiesAreRefused() {
    assertThatThrownBy(() -> new PhaseConductivities(Map.of(1, -0.5)))
        .hasMessage("conductivity = -0.5 [-] must be finite and not negative: phase 1");
    assertThatThrownBy(() -> new PhaseConductivities(Map.of(1, Double.NaN)))
        .hasMessage("conductivity = NaN [-] must be finite and not negative: phase 1");
    assertThatThrownBy(() -> new PhaseConductivities(Map.of(1, 0.0)))
        .hasMessage("conductivities = {1=0.0} [-] must have one above 0: phases");
  }
}

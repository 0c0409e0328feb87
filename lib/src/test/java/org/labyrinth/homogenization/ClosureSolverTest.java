package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Checkerboard;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.ConjugateGradients;
import org.labyrinth.numerics.RefinementStudy;
import org.labyrinth.numerics.SolverException;

class ClosureSolverTest {
  /** The energy form's error falls with the square of the 1e-8 residual: round-off remains. */
  private static final double SOLVED = 1e-10;

  private static ClosureSolution solve(VoxelImage image) {
    return new ClosureSolver().solve(ClosureProblem.of(image, 1));
  }

  @Test
  void overlappingSpheresAgreeWithAnIndependentSolver() {
    // Jacobi-CG to 1e-12 on the same voxels in a few lines of Python (spheres, R = 4, seed 7).
    VoxelImage image = new OverlappingSpheres(new Shape(16, 14, 12), 4, 0.5, 7).image();
    assertTensor(
        solve(image).transportEfficiency(),
        new SymmetricTensor(
            0.21445371295622015,
            0.3392172454873937,
            0.37600527941086725,
            -0.00972562682057558,
            0.015146553465718275,
            0.011016168444586336));
    VoxelImage stretched = image.withSpacing(new Spacing(1, 2, 1.5));
    assertTensor(
        solve(stretched).transportEfficiency(),
        new SymmetricTensor(
            0.18294266031334286,
            0.36608276822781,
            0.3762704403439001,
            -0.008074406572793399,
            0.017230011498805767,
            0.010061336124505162));
    PhaseConductivities both = new PhaseConductivities(Map.of(0, 0.1, 1, 1.0));
    assertTensor(
        new ClosureSolver().solve(new ClosureProblem(stretched, both)).transportEfficiency(),
        new SymmetricTensor(
            0.33607371992231244,
            0.46443083702519256,
            0.46732550486903257,
            -0.000737642148514028,
            0.01328095241964296,
            0.00751130581757779));
  }

  private static void assertTensor(SymmetricTensor actual, SymmetricTensor expected) {
    assertThat(actual.toMatrix().isIdentical(expected.toMatrix(), SOLVED))
        .as("%s for %s", actual, expected)
        .isTrue();
  }

  @Test
  void theSolutionCarriesWhatCertifiesIt() {
    ClosureSolution solution = solve(new OverlappingSpheres(Shape.cube(24), 5, 0.45, 11).image());
    assertThat(solution.relativeResiduals()).hasSize(3).allMatch(r -> r > 0 && r <= 2e-8);
    assertThat(solution.iterations()).hasSize(3).allMatch(k -> k > 3 && k < 25);
    assertThat(solution.asymmetry()).isLessThan(1e-7); // first order in the residual of 1e-8
    assertThat(solution.toTable().shape()).isEqualTo("Closure problem: 3 rows X 7 cols");
    assertThat(solution.tortuosityFactor(Axis.Y))
        .isEqualTo(solution.meanConductivity() / solution.transportEfficiency().yy());
  }

  @Test
  void aLooseSolveAlreadyHasATightTensor() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(24), 5, 0.45, 11).image();
    ClosureSolution loose =
        new ClosureSolver(new ConjugateGradients(1e-3, 50)).solve(ClosureProblem.of(image, 1));
    double[] exact = solve(image).transportEfficiency().toMatrix().getDDRM().getData();
    double[] hasty = loose.transportEfficiency().toMatrix().getDDRM().getData();
    assertThat(hasty).containsExactly(exact, within(1e-4)); // far inside 1e-3
    assertThat(loose.transportEfficiency().zz()).isGreaterThan(exact[0]); // from above
    assertThat(loose.asymmetry()).isGreaterThan(1e-6); // the flux form shows the loose solve
  }

  @Test
  void theClosureFieldsHaveNoMeanAndNoValueInTheSolid() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(20), 5, 0.6, 5).image();
    ScalarField g = solve(image).fields().along(Axis.Y);
    double sum = 0;
    for (int i = 0; i < 8000; i++) {
      double value = g.at(i / 400, i / 20 % 20, i % 20);
      boolean pore = image.inPhase(1, i / 400, i / 20 % 20, i % 20);
      assertThat(pore || Double.isNaN(value)).isTrue();
      sum += Double.isNaN(value) ? 0 : value;
    }
    assertThat(sum / 8000).isCloseTo(0, within(1e-13)); // round-off
  }

  @Test
  void cubicSpheresApproachTheirSeriesInFirstOrder() {
    // Sangani and Acrivos 1983, doi 10.1098/rspa.1983.0019: B = 0.72670323 at a solid fraction of
    // 0.2 and 0.72603881 at 0.20053101; linear between, for the fraction the voxels really have.
    double slope = (0.7260388088302349 - 0.7267032300155823) / 0.000531005859375;
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              ClosureSolution solution = solve(Cells.cubicSphere(n));
              SymmetricTensor b = solution.transportEfficiency();
              assertTensor(b, new SymmetricTensor(b.zz(), b.zz(), b.zz(), 0, 0, 0)); // a cube's
              double solid = 1 - solution.meanConductivity();
              return 0.7267032300155823 + slope * (solid - 0.2) - b.mean();
            },
            12,
            16,
            24,
            32,
            48);
    // Staircases scatter the errors around the line; the fitted order is 1.
    assertThat(study.order()).isBetween(0.9, 1.1);
  }

  @Test
  void aTwoPhaseCheckerboardApproachesTheGeometricMeanAtTheOrderOfItsCorners() {
    // Keller 1964, doi 10.1063/1.1704146: √(D₁D₂). At a corner the potential goes as r^β with β =
    // (4/π) atan √(D₂/D₁), so the energy is off by h^2β (Berdichevskii; Craster and Obnosov 2001).
    double ratio = 0.1;
    double beta = 4 / Math.PI * Math.atan(Math.sqrt(ratio));
    RefinementStudy study =
        RefinementStudy.onCells(
            n -> {
              SymmetricTensor b = checkerboard(n, ratio).transportEfficiency();
              assertThat(b.xx()).isCloseTo(b.yy(), within(SOLVED));
              assertThat(b.yx()).isCloseTo(0, within(SOLVED));
              assertThat(b.zz()).isCloseTo((1 + ratio) / 2, within(SOLVED));
              return Math.sqrt(ratio) - b.yy();
            },
            16,
            32,
            64,
            128);
    // An independent solver's figure at 16 pixels a square: 0.2930523936540794.
    assertThat(study.errors().get(0))
        .isCloseTo(Math.sqrt(ratio) - 0.2930523936540794, within(SOLVED));
    assertThat(study.order()).isCloseTo(2 * beta, within(0.03));
  }

  private static ClosureSolution checkerboard(int pixels, double ratio) {
    VoxelImage image = new Checkerboard(new Shape(1, 2 * pixels, 2 * pixels), pixels).image();
    PhaseConductivities both = new PhaseConductivities(Map.of(1, 1.0, 0, ratio));
    return new ClosureSolver().solve(new ClosureProblem(image, both));
  }

  @Test
  void islandsCarryNothing() {
    VoxelImage image = new Checkerboard(Shape.cube(12), 2).image();
    ClosureSolution solution = solve(image);
    assertThat(solution.transportEfficiency()).isEqualTo(SymmetricTensor.ZERO);
    assertThat(solution.tortuosityFactor(Axis.Z)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(solution.fields().along(Axis.Z).at(0, 0, 0)).isNaN();
  }

  @Test
  void aPieceThatCrossesTheOutsideWithoutMeetingItselfIsAnIsland() {
    // Two pores that touch across x = 0: one blob of the periodic material, and it ends.
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(6), Spacing.UNIT, (z, y, x) -> y == 2 && (x == 0 || x == 5) ? 1 : 0);
    SymmetricTensor b = solve(image).transportEfficiency();
    assertThat(b.xx()).isCloseTo(0, within(1e-15)); // the square of the residual
    assertThat(b.zz()).isCloseTo(2 / 36.0, within(SOLVED)); // along z it is a straight pore
  }

  @Test
  void separatePiecesEachHaveTheirOwnConstant() {
    // Straight pores along z, y and x that never meet: B is diagonal, each its own porosity.
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(8),
            Spacing.cubic(2e-7),
            (z, y, x) -> {
              boolean alongZ = y / 2 == 0 && x / 2 == 0;
              boolean alongY = x / 2 == 2 && z / 2 == 2;
              boolean alongX = z / 2 == 0 && y / 2 == 2;
              return alongZ || alongY || alongX ? 1 : 0;
            });
    assertTensor(
        solve(image).transportEfficiency(),
        new SymmetricTensor(4 / 64.0, 4 / 64.0, 4 / 64.0, 0, 0, 0));
  }

  @Test
  void aUniformMaterialIsItself() {
    for (Shape shape : new Shape[] {Shape.cube(1), new Shape(1, 5, 9), new Shape(2, 1, 3)}) {
      VoxelImage image = VoxelImage.from(shape, new Spacing(1, 2, 3), (z, y, x) -> 1);
      assertTensor(solve(image).transportEfficiency(), new SymmetricTensor(1, 1, 1, 0, 0, 0));
    }
  }

  @Test
  void tooFewIterationsAreAnErrorWithAHistory() {
    VoxelImage image = new OverlappingSpheres(Shape.cube(24), 5, 0.45, 11).image();
    ClosureSolver hasty = new ClosureSolver(new ConjugateGradients(1e-8, 2));
    assertThatThrownBy(() -> hasty.solve(ClosureProblem.of(image, 1)))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("must fall to 1.00e-08 in 2 iterations");
  }
}

package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Laws that the through-plane problem keeps on every image. */
class ThroughPlaneProperties {
  private static final ThroughPlaneSolver SOLVER = new MultigridSolver();

  /** Round-off: the energy form's error is the square of a residual of 1e-8. */
  private static final double ROUND_OFF = 1e-10;

  private static VoxelImage noise(Shape shape, Spacing spacing, double porosity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(shape, spacing, (z, y, x) -> random.nextDouble() < porosity ? 1 : 0);
  }

  private static double efficiency(VoxelImage image, Axis axis) {
    return SOLVER.solve(ThroughPlaneProblem.of(image, 1, axis)).transportEfficiency();
  }

  @Property(tries = 60, seed = "1")
  void wienersBoundsHold(
      @ForAll @IntRange(min = 1, max = 9) int nz,
      @ForAll @IntRange(min = 1, max = 9) int ny,
      @ForAll @IntRange(min = 1, max = 9) int nx,
      @ForAll @DoubleRange(min = 0.2, max = 1) double porosity,
      @ForAll long seed) {
    VoxelImage image = noise(new Shape(nz, ny, nx), new Spacing(1, 2, 0.5), porosity, seed);
    for (Axis axis : Axis.values()) {
      assertThat(efficiency(image, axis))
          .isBetween(0.0, PhaseAverage.volumeFraction(image, 1) + ROUND_OFF);
    }
  }

  @Property(tries = 40, seed = "2")
  void mirroringAndTransposingPermuteTheAnswer(@ForAll long seed) {
    Shape shape = new Shape(7, 6, 5);
    VoxelImage image = noise(shape, new Spacing(1, 2, 3), 0.7, seed);
    VoxelImage mirrored =
        VoxelImage.from(shape, image.spacing(), (z, y, x) -> image.label(6 - z, 5 - y, 4 - x));
    VoxelImage transposed =
        VoxelImage.from(
            new Shape(5, 7, 6), new Spacing(3, 1, 2), (z, y, x) -> image.label(y, x, z));
    assertThat(efficiency(mirrored, Axis.Z))
        .isCloseTo(efficiency(image, Axis.Z), within(ROUND_OFF));
    assertThat(efficiency(transposed, Axis.Y))
        .isCloseTo(efficiency(image, Axis.Z), within(ROUND_OFF));
    assertThat(efficiency(transposed, Axis.Z))
        .isCloseTo(efficiency(image, Axis.X), within(ROUND_OFF));
  }

  @Property(tries = 40, seed = "3")
  void openingAVoxelNeverHinders(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 215) int opened) {
    VoxelImage image = noise(Shape.cube(6), Spacing.UNIT, 0.6, seed);
    VoxelImage wider =
        VoxelImage.from(
            Shape.cube(6),
            Spacing.UNIT,
            (z, y, x) -> (z * 6 + y) * 6 + x == opened ? 1 : image.label(z, y, x));
    // Rayleigh's monotonicity: adding a conductance lowers no conductance.
    assertThat(efficiency(wider, Axis.Z))
        .isGreaterThanOrEqualTo(efficiency(image, Axis.Z) - ROUND_OFF);
  }

  /**
   * The fluxes of the network, linear in each voxel, are allowed fluxes on any finer grid and
   * dissipate no more there: by Thomson's principle B never falls. In the limit B of the voxels is
   * a lower bound on that of the same blocks in the continuum.
   */
  @Property(tries = 20, seed = "6")
  void splittingEachVoxelInEightNeverLowersTheEfficiency(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double solid) {
    VoxelImage image = noise(new Shape(5, 6, 4), new Spacing(1, 2, 0.5), 0.6, seed);
    VoxelImage split =
        VoxelImage.from(
            new Shape(10, 12, 8),
            new Spacing(0.5, 1, 0.25),
            (z, y, x) -> image.label(z / 2, y / 2, x / 2));
    PhaseConductivities k = new PhaseConductivities(Map.of(0, solid, 1, 1.0));
    for (Boundary sides : Boundary.values()) {
      double coarse = efficiency(new ThroughPlaneProblem(image, k, Axis.Y, sides));
      double fine = efficiency(new ThroughPlaneProblem(split, k, Axis.Y, sides));
      assertThat(fine).isGreaterThanOrEqualTo(coarse - ROUND_OFF);
    }
  }

  private static double efficiency(ThroughPlaneProblem problem) {
    return SOLVER.solve(problem).transportEfficiency();
  }

  @Property(tries = 40, seed = "4")
  void theConcentrationStaysBetweenItsBoundaryValues(@ForAll long seed) {
    VoxelImage image = noise(Shape.cube(7), Spacing.UNIT, 0.7, seed);
    ThroughPlaneSolution solution = SOLVER.solve(ThroughPlaneProblem.of(image, 1, Axis.X));
    ScalarField concentration = solution.concentration();
    for (int i = 0; i < 343; i++) {
      double c = concentration.at(i / 49, i / 7 % 7, i % 7);
      assertThat(Double.isNaN(c) || (c >= -1e-7 && c <= 1 + 1e-7)).isTrue(); // solver's tolerance
    }
  }

  @Property(tries = 20, seed = "5")
  void lengthsDoNotMatterOnlyTheirRatios(
      @ForAll long seed, @ForAll @IntRange(min = -9, max = 3) int decade) {
    VoxelImage image = noise(Shape.cube(6), Spacing.UNIT, 0.7, seed);
    VoxelImage scaled = image.withSpacing(Spacing.cubic(Math.pow(10, decade)));
    assertThat(efficiency(scaled, Axis.Y)).isCloseTo(efficiency(image, Axis.Y), within(ROUND_OFF));
  }
}

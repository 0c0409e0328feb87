package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Figures by an independent program, on voxels that a recipe or a formula makes anew: conjugate
 * gradients around algebraic multigrid to 1e-11 in SciPy and PyAMG, 7-point, c fixed on the outer
 * faces, along z, y, x. Both solvers must agree with them to round-off.
 */
interface ReferenceFigures {
  /** The solver on trial, at a residual of 1e-8. */
  ThroughPlaneSolver solver();

  /** Both energy forms are off by the square of their residuals: round-off of 1e5 voxels. */
  double AGREED = 1e-10;

  /** Overlapping spheres of radius 8, porosity 0.4, seed 12345. */
  static VoxelImage spheres() {
    return new OverlappingSpheres(Shape.cube(64), 8, 0.4, 12345).image();
  }

  @Test
  default void overlappingSpheresAgreeWithAnIndependentSolver() {
    assertEfficiencies(
        spheres(), Boundary.OPEN, 0.1775564944726824, 0.16048299180418724, 0.1856893340006991);
    assertEfficiencies(
        spheres(), Boundary.PERIODIC, 0.18855128972447943, 0.1848875667165757, 0.2017681138435563);
  }

  @Test
  default void aCheckerboardOfTwoConductorsInOneSliceAgreesWithAnIndependentSolver() {
    // Squares of 16 pixels, begun half a square before the image, so that each side is a mirror:
    // closed and periodic sides are the same. Keller and Dykhne's √0.1 = 0.316 is for no pixels.
    VoxelImage image =
        VoxelImage.from(
            new Shape(128, 128, 1),
            Spacing.UNIT,
            (z, y, x) -> ((z + 8) / 16 + (y + 8) / 16) % 2 == 0 ? 1 : 2);
    PhaseConductivities k = new PhaseConductivities(Map.of(1, 1.0, 2, 0.1));
    for (Axis axis : new Axis[] {Axis.Z, Axis.Y}) {
      for (Boundary sides : Boundary.values()) {
        ThroughPlaneSolution solution =
            solver().solve(new ThroughPlaneProblem(image, k, axis, sides));
        assertThat(solution.transportEfficiency() / 0.2930523936540794)
            .isCloseTo(1, within(AGREED));
        assertThat(solution.tortuosityFactor() / 1.876797500754158).isCloseTo(1, within(AGREED));
      }
    }
  }

  @Test
  default void anInsulatingDiskInOneSliceAgreesWithAnIndependentSolver() {
    // The 4904 pixels whose centres lie within the radius of a disk of area fraction 0.3.
    VoxelImage image =
        VoxelImage.from(
            new Shape(128, 128, 1),
            Spacing.UNIT,
            (z, y, x) -> Math.hypot(z - 63.5, y - 63.5) <= Math.sqrt(0.3 / Math.PI) * 128 ? 0 : 1);
    for (Boundary sides : Boundary.values()) {
      ThroughPlaneProblem along = ThroughPlaneProblem.of(image, 1, Axis.Z).withSides(sides);
      assertThat(solver().solve(along).transportEfficiency() / 0.5332959849276051)
          .isCloseTo(1, within(AGREED));
      ThroughPlaneProblem across = ThroughPlaneProblem.of(image, 1, Axis.Y).withSides(sides);
      assertThat(solver().solve(across).transportEfficiency() / 0.533295984927662)
          .isCloseTo(1, within(AGREED));
    }
  }

  /** The solver agrees with the figures along z, y, x, relative to them. */
  default void assertEfficiencies(VoxelImage image, Boundary sides, double z, double y, double x) {
    double[] expected = {z, y, x};
    for (Axis axis : Axis.values()) {
      ThroughPlaneProblem problem = ThroughPlaneProblem.of(image, 1, axis).withSides(sides);
      assertThat(solver().solve(problem).transportEfficiency() / expected[axis.index()])
          .isCloseTo(1, within(AGREED));
    }
  }
}

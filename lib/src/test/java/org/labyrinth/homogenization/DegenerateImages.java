package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.PhaseAverage;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelFunction;
import org.labyrinth.image.VoxelImage;

/** The corners of the problem, where programs fail: each has its right limit, and no exception. */
interface DegenerateImages {
  /** The solver on trial, at a residual of 1e-8. */
  ThroughPlaneSolver solver();

  /** The energy form's error falls with the square of the 1e-8 residual: round-off remains. */
  double EXACT = 1e-10;

  private ThroughPlaneSolution solve(VoxelImage image, Axis axis, Boundary sides) {
    return solver().solve(ThroughPlaneProblem.of(image, 1, axis).withSides(sides));
  }

  private static VoxelImage image(Shape shape, VoxelFunction label) {
    return VoxelImage.from(shape, Spacing.UNIT, label);
  }

  private static void assertBlocked(ThroughPlaneSolution solution) {
    assertThat(solution.percolates()).isFalse();
    assertThat(solution.transportEfficiency()).isZero();
    assertThat(solution.tortuosityFactor()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(solution.fluxImbalance()).isZero();
    assertThat(solution.flux().at(0, 0, 0)).isZero();
    assertThat(solution.concentration().at(0, 0, 0)).isNaN();
  }

  @ParameterizedTest
  @EnumSource
  default void oneVoxelConductsLikeTheBulkAlongEveryAxis(Boundary sides) {
    VoxelImage image = VoxelImage.from(Shape.cube(1), new Spacing(1e-7, 3e-7, 2), (z, y, x) -> 1);
    for (Axis axis : Axis.values()) {
      assertThat(solve(image, axis, sides).transportEfficiency()).isCloseTo(1, within(EXACT));
    }
  }

  @ParameterizedTest
  @EnumSource
  default void anAbsentPhaseIsBlocked(Boundary sides) {
    for (Shape shape : new Shape[] {Shape.cube(1), new Shape(1, 4, 3), Shape.cube(4)}) {
      for (Axis axis : Axis.values()) {
        assertBlocked(solve(image(shape, (z, y, x) -> 0), axis, sides));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  default void deadEndsThatReachNoFurtherThanHalfWayAreBlocked(Boundary sides) {
    // From either face, and side by side, but never through.
    VoxelImage image =
        image(new Shape(10, 7, 7), (z, y, x) -> (y + x) % 2 == (z < 6 ? 0 : 1) ? 1 : 0);
    assertBlocked(solve(image, Axis.Z, sides));
    VoxelImage lone =
        image(new Shape(10, 50, 50), (z, y, x) -> z < 8 && y == 25 && x == 25 ? 1 : 0);
    for (Axis axis : Axis.values()) {
      assertBlocked(solve(lone, axis, sides));
    }
  }

  @ParameterizedTest
  @EnumSource
  default void aLayerWithoutPoresBlocksItsAxisAtEitherSideOrInside(Axis axis) {
    for (int empty : new int[] {0, 4, 8}) {
      VoxelImage image = image(Shape.cube(9), (z, y, x) -> along(axis, z, y, x) == empty ? 0 : 1);
      for (Boundary sides : Boundary.values()) {
        assertBlocked(solve(image, axis, sides));
        for (Axis across : Axis.values()) {
          if (across != axis) {
            assertThat(solve(image, across, sides).transportEfficiency())
                .isCloseTo(8 / 9.0, within(EXACT));
          }
        }
      }
    }
  }

  private static int along(Axis axis, int z, int y, int x) {
    return switch (axis) {
      case Z -> z;
      case Y -> y;
      case X -> x;
    };
  }

  @ParameterizedTest
  @EnumSource
  default void acrossOneLayerOfVoxelsItsVolumeFractionConducts(Axis axis) {
    Shape shape = new Shape(axis == Axis.Z ? 1 : 7, axis == Axis.Y ? 1 : 6, axis == Axis.X ? 1 : 5);
    VoxelImage image = image(shape, (z, y, x) -> (5 * z + 3 * y + 2 * x) % 4 < 2 ? 1 : 0);
    for (Boundary sides : Boundary.values()) {
      assertThat(solve(image, axis, sides).transportEfficiency())
          .isCloseTo(PhaseAverage.volumeFraction(image, 1), within(EXACT));
    }
  }

  @ParameterizedTest
  @EnumSource
  default void aRowOfVoxelsIsTheirSeriesResistance(Axis axis) {
    Shape shape = new Shape(axis == Axis.Z ? 9 : 1, axis == Axis.Y ? 9 : 1, axis == Axis.X ? 9 : 1);
    VoxelImage image = image(shape, (z, y, x) -> (z + y + x) % 3 == 0 ? 2 : 1);
    PhaseConductivities k = new PhaseConductivities(Map.of(1, 1.0, 2, 0.05));
    for (Boundary sides : Boundary.values()) {
      assertThat(
              solver().solve(new ThroughPlaneProblem(image, k, axis, sides)).transportEfficiency())
          .isCloseTo(1 / (2 / 3.0 + 1 / 3.0 / 0.05), within(EXACT));
    }
  }

  @Test
  default void anAxisOneVoxelThickIsClosedOnItselfSoItsSidesDoNotMatter() {
    VoxelImage slice = new FilteredNoise(new Shape(31, 29, 1), 5, 5, 1, 0.75, 5).image();
    for (Axis axis : new Axis[] {Axis.Z, Axis.Y}) {
      // With mirrored sides, periodic is closed: what is left of PERIODIC is the thin axis.
      VoxelImage mirrored = Cells.mirrored(slice, axis == Axis.Z ? Axis.Y : Axis.Z);
      double closed = solve(slice, axis, Boundary.OPEN).transportEfficiency();
      assertThat(closed).isPositive();
      assertThat(solve(mirrored, axis, Boundary.PERIODIC).transportEfficiency())
          .isCloseTo(closed, within(EXACT));
    }
  }

  @Test
  default void twoVoxelsAcrossAPeriodicAxisAreJoinedOnBothSides() {
    // Up one column, across on page 3, up the other: three links, one or half a one, two links,
    // and half a voxel at either face.
    VoxelImage image =
        image(new Shape(6, 2, 1), (z, y, x) -> z == 3 || (z < 3 ? y == 0 : y == 1) ? 1 : 0);
    assertThat(solve(image, Axis.Z, Boundary.OPEN).transportEfficiency())
        .isCloseTo(6 / 2.0 / 7, within(EXACT));
    assertThat(solve(image, Axis.Z, Boundary.PERIODIC).transportEfficiency())
        .isCloseTo(6 / 2.0 / 6.5, within(EXACT));
  }

  @Test
  default void aPathMayLeaveThroughOnePeriodicSideAndComeInThroughTheOther() {
    // A staircase of two voxels a page, shifted by one a page. Through the n − 2 inner pages it
    // takes one link along each, between pages n − 1 links; at a face half a voxel, or half a voxel
    // and a link, in parallel: 3/8.
    int n = 7;
    VoxelImage image =
        image(new Shape(n, 5, 1), (z, y, x) -> y == (z + 3) % 5 || y == (z + 4) % 5 ? 1 : 0);
    assertBlocked(solve(image, Axis.Z, Boundary.OPEN));
    double resistance = (n - 2) + (n - 1) + 2 * 0.375;
    assertThat(solve(image, Axis.Z, Boundary.PERIODIC).transportEfficiency())
        .isCloseTo(n / 5.0 / resistance, within(EXACT));
  }

  @ParameterizedTest
  @EnumSource
  default void voxelsStretchedAlongTheAxisOfTransportAreNoTrouble(Axis axis) {
    PhaseConductivities k = new PhaseConductivities(Map.of(1, 1.0, 2, 0.1));
    for (double ratio : new double[] {0.05, 1.3, 20}) {
      Spacing spacing =
          new Spacing(
              axis == Axis.Z ? ratio : 1, axis == Axis.Y ? ratio : 1, axis == Axis.X ? ratio : 1);
      for (Axis normal : Axis.values()) {
        VoxelImage image =
            VoxelImage.from(
                Shape.cube(8), spacing, (z, y, x) -> 1 + along(normal, z, y, x) / 2 % 2);
        double exact = normal == axis ? 2 / (1 + 1 / 0.1) : (1 + 0.1) / 2;
        for (Boundary sides : Boundary.values()) {
          ThroughPlaneProblem problem = new ThroughPlaneProblem(image, k, axis, sides);
          assertThat(solver().solve(problem).transportEfficiency()).isCloseTo(exact, within(EXACT));
        }
      }
    }
  }
}

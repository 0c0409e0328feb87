package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** What all methods of measuring paths have in common. */
class PathLengthsTest {
  private static final double ROUND_OFF = 1e-12;

  static List<PathMethod> methods() {
    return List.of(new ChamferPaths(), new EikonalPaths(1), new EikonalPaths());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void straightChannelsHaveTortuosityOne(PathMethod method) {
    for (Axis axis : Axis.values()) {
      Axis normal = axis == Axis.Y ? Axis.X : Axis.Y;
      VoxelImage image =
          Laminate.alternating(new Shape(8, 12, 16), normal, 2)
              .image()
              .withSpacing(new Spacing(1e-6, 3e-7, 2e-6));
      PathLengths paths = method.measure(image, 1, axis);
      assertThat(paths.geometricTortuosity()).isCloseTo(1, within(ROUND_OFF));
      assertThat(paths.quantile(1)).isCloseTo(1, within(ROUND_OFF));
      assertThat(paths.unreached()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void noPathIsShorterThanTheImageIsThickAndFacesDecideWhatConnects(PathMethod method) {
    for (long seed = 1; seed <= 10; seed++) {
      VoxelImage image =
          Mazes.noise(new Shape(9, 10, 11), 0.45, seed).withSpacing(new Spacing(1, 0.7, 1.3));
      for (Axis axis : Axis.values()) {
        PathLengths paths = method.measure(image, 1, axis);
        assertThat(paths.quantile(0)).isGreaterThanOrEqualTo(1 - ROUND_OFF);
        assertReachesWhatFacesConnect(paths.distance(), image, axis);
      }
    }
  }

  private static void assertReachesWhatFacesConnect(
      ScalarField distance, VoxelImage image, Axis axis) {
    VoxelImage roles = Connectivity.of(image, 1, axis, Boundary.OPEN).roles();
    for (int v = 0; v < 990; v++) {
      int role = roles.label(v / 110, v / 11 % 10, v % 11);
      double length = distance.at(v / 110, v / 11 % 10, v % 11);
      boolean fromInlet = role == 2 || role >= PathRole.DEAD_END.label();
      assertThat(Double.isNaN(length)).isEqualTo(role == 0);
      assertThat(length < Double.POSITIVE_INFINITY).isEqualTo(fromInlet);
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void nothingSqueezesThroughWhereSolidsTouch(PathMethod method) {
    assertThat(method.measure(Mazes.drawn("#.", ".#"), 1, Axis.Y).percolates()).isFalse();
    VoxelImage corner =
        VoxelImage.from(
            Shape.cube(2), Spacing.UNIT, (z, y, x) -> z + y + x == 0 || z + y + x == 3 ? 1 : 0);
    assertThat(method.measure(corner, 1, Axis.Z).percolates()).isFalse();
    VoxelImage edge =
        VoxelImage.from(
            Shape.cube(2), Spacing.UNIT, (z, y, x) -> z + x == 0 || (z == 1 && x == 1) ? 1 : 0);
    assertThat(method.measure(edge, 1, Axis.Z).percolates()).isFalse();
  }

  @Test
  void diagonalStepsCountTheirLengthWhereThereIsAWayRound() {
    PathLengths bend = new ChamferPaths().measure(Mazes.drawn("#.", "##", ".#"), 1, Axis.Y);
    assertThat(bend.sorted()).containsExactly(0.5 + Math.sqrt(2) + 1 + 0.5);
    VoxelImage stairs =
        VoxelImage.from(Shape.cube(2), Spacing.UNIT, (z, y, x) -> z >= y && y >= x ? 1 : 0);
    assertThat(new ChamferPaths().measure(stairs, 1, Axis.Z).sorted())
        .containsExactly(0.5 + 1 + 0.5, 0.5 + Math.sqrt(2) + 0.5, 0.5 + Math.sqrt(3) + 0.5);
  }

  @Test
  void theShortestPathIsAsLongBackwards() {
    for (long seed = 1; seed <= 20; seed++) {
      VoxelImage image = Mazes.noise(new Shape(9, 8, 7), 0.5, seed);
      VoxelImage back =
          VoxelImage.from(image.shape(), image.spacing(), (z, y, x) -> image.label(8 - z, y, x));
      double forth = new ChamferPaths().measure(image, 1, Axis.Z).quantile(0);
      assertThat(new ChamferPaths().measure(back, 1, Axis.Z).quantile(0))
          .isCloseTo(forth, within(ROUND_OFF));
    }
  }

  @Test
  void whatDoesNotPercolateHasInfiniteTortuosity() {
    VoxelImage across = Laminate.alternating(Shape.cube(4), Axis.Z, 1).image();
    PathLengths none = new EikonalPaths().measure(across, 0, Axis.Z);
    assertThat(none.geometricTortuosity()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(none.quantile(0.5)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(none.unreached()).isEqualTo(16);
    assertThat(none.histogram(5).rowCount()).isZero();
    assertThat(none.toTable().rowCount()).isEqualTo(1);
    assertThat(none).hasToString("eikonal along z: no path connects the faces, τ_g = ∞");
    assertThat(new ChamferPaths().measure(across, 7, Axis.X).percolates()).isFalse();
  }

  @Test
  void oneVoxelIsItsOwnPath() {
    VoxelImage one = Mazes.open(Shape.cube(1), Spacing.cubic(2e-6));
    assertThat(new EikonalPaths().measure(one, 1, Axis.X).sorted()).containsExactly(2e-6);
  }

  @Test
  void theHistogramHoldsEveryPath() {
    VoxelImage image = Mazes.noise(Shape.cube(12), 0.6, 5);
    PathLengths paths = new EikonalPaths().measure(image, 1, Axis.Z);
    assertThat(paths.histogram(7).longColumn("paths").sum()).isEqualTo(paths.sorted().length);
    assertThat(paths.histogram(7).doubleColumn("share [-]").sum()).isCloseTo(1, within(ROUND_OFF));
    assertThat(paths.quantile(0.25)).isBetween(paths.quantile(0), paths.quantile(0.75));
    assertThat(paths.toString()).startsWith("eikonal along z: τ_g = 1.").contains("unreached");
  }

  @Test
  void impossibleRequestsAreRefused() {
    PathLengths paths = new ChamferPaths().measure(Mazes.drawn("#"), 1, Axis.Y);
    assertThatThrownBy(() -> paths.quantile(1.5))
        .hasMessage("share = 1.5 [-] must be in [0, 1]: quantile of path lengths");
    assertThatThrownBy(() -> paths.histogram(0))
        .hasMessage("bins = 0 must be at least 1: histogram of path lengths");
    assertThatThrownBy(() -> new EikonalPaths(3))
        .hasMessage("order = 3 must be 1 or 2: differences of the eikonal equation");
  }
}

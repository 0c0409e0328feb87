package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Checkerboard;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Percolation, dead ends and components. */
class ConnectivityTest {
  private static final double EXACT = 1e-15;

  private static Connectivity alongY(VoxelImage image) {
    return Connectivity.of(image, 1, Axis.Y, Boundary.OPEN);
  }

  private static String roles(Connectivity connectivity) {
    Shape shape = connectivity.roles().shape();
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < shape.ny(); y++) {
      for (int x = 0; x < shape.nx(); x++) {
        text.append(connectivity.roles().label(0, y, x));
      }
      text.append(y < shape.ny() - 1 ? "/" : "");
    }
    return text.toString();
  }

  @Test
  void everyRoleIsTold() {
    // Inlet above, outlet below: a spur, a loop with a tail inside, and three that do not connect.
    Connectivity found =
        alongY(
            Mazes.drawn(
                ".#..#.....", //
                ".####...#.",
                ".#..#.....",
                ".####..#..",
                "..#....#.."));
    assertThat(roles(found)).isEqualTo("0500500000/0555500010/0500500000/0555500300/0050000300");
    Connectivity spur = alongY(Mazes.drawn("#.#", "###", "#..", "#.."));
    assertThat(roles(spur)).isEqualTo("505/555/500/500");
    Connectivity tail = alongY(Mazes.drawn("#..", "###", "#.#", "#.."));
    assertThat(roles(tail)).isEqualTo("500/544/504/500");
    assertThat(tail.deadEndFraction()).isCloseTo(3 / 7.0, within(EXACT));
    assertThat(roles(alongY(Mazes.drawn("##.", "#..", "...")))).isEqualTo("220/200/000");
  }

  @Test
  void aLoopThatHangsOnOneVoxelIsADeadEnd() {
    Connectivity hanging = alongY(Mazes.drawn("#...", "####", "##.#", "####", "#..."));
    assertThat(hanging.deadEndFraction()).isZero();
    Connectivity byOneVoxel = alongY(Mazes.drawn("#.....", "#..###", "####.#", "#..###", "#....."));
    assertThat(roles(byOneVoxel)).isEqualTo("500000/500444/544404/500444/500000");
  }

  @Test
  void aThinPlateAcrossAChannelIsNoDeadEndButAThinSpikeIs() {
    Shape shape = new Shape(7, 5, 5);
    VoxelImage plate =
        VoxelImage.from(
            shape,
            Spacing.UNIT,
            (z, y, x) -> z == 3 || (y >= 1 && y < 3 && x >= 1 && x < 3) ? 1 : 0);
    assertThat(Connectivity.of(plate, 1, Axis.Z, Boundary.OPEN).deadEndFraction()).isZero();
    VoxelImage spike =
        VoxelImage.from(
            shape, Spacing.UNIT, (z, y, x) -> (z == 3 && y == 1) || (x == 1 && y == 1) ? 1 : 0);
    assertThat(Connectivity.of(spike, 1, Axis.Z, Boundary.OPEN).voxels())
        .containsEntry(PathRole.DEAD_END, 4L)
        .containsEntry(PathRole.BACKBONE, 7L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void deadEndsCarryNoFluxAndTheBackboneDoes(long seed) {
    VoxelImage image = Mazes.noise(new Shape(14, 15, 16), 0.4, seed);
    long still = 0;
    long backbone = 0;
    for (Axis axis : Axis.values()) {
      Connectivity roles = Connectivity.of(image, 1, axis, Boundary.OPEN);
      ScalarField c =
          new MultigridSolver().solve(ThroughPlaneProblem.of(image, 1, axis)).concentration();
      for (int v = 0; v < image.shape().voxels(); v++) {
        int z = v / 240;
        int y = v / 16 % 15;
        int x = v % 16;
        int role = roles.roles().label(z, y, x);
        boolean percolates = role >= PathRole.DEAD_END.label();
        assertThat(Double.isNaN(c.at(z, y, x))).isEqualTo(!percolates);
        double drop = percolates ? largestDrop(c, axis, z, y, x) : 0;
        if (role == PathRole.DEAD_END.label()) {
          assertThat(drop).isLessThan(1e-6); // the solver's residual of 1e-8, amplified
        } else if (role == PathRole.BACKBONE.label()) {
          still += drop < 1e-6 ? 1 : 0;
          backbone++;
        }
      }
    }
    // Bridges that are balanced by symmetry, and currents too weak to see, are rare.
    assertThat(still).isLessThanOrEqualTo(backbone / 50);
  }

  /** The largest drop of concentration to a neighbour, outer faces included. */
  private static double largestDrop(ScalarField c, Axis axis, int z, int y, int x) {
    Shape shape = c.shape();
    int[] at = {z, y, x};
    double here = c.at(z, y, x);
    double drop = at[axis.index()] == 0 ? 1 - here : 0;
    drop = Math.max(drop, at[axis.index()] == shape.along(axis) - 1 ? here : 0);
    for (Axis along : Axis.values()) {
      for (int step = -1; step <= 1; step += 2) {
        int[] to = at.clone();
        to[along.index()] += step;
        if (shape.contains(to[0], to[1], to[2]) && !Double.isNaN(c.at(to[0], to[1], to[2]))) {
          drop = Math.max(drop, Math.abs(c.at(to[0], to[1], to[2]) - here));
        }
      }
    }
    return drop;
  }

  @Test
  void theBackboneIsWhatBruteForceFinds() {
    // A voxel is on a simple path if two disjoint ways lead from it to inlet and outlet.
    for (long seed = 1; seed <= 60; seed++) {
      VoxelImage image = Mazes.noise(new Shape(1, 6, 6), 0.65, seed);
      Connectivity roles = alongY(image);
      for (int v = 0; v < 36; v++) {
        assertThat(roles.roles().label(0, v / 6, v % 6) == PathRole.BACKBONE.label())
            .isEqualTo(SimplePaths.through(image, v));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void aLaminateIsAllBackboneAlongAndNothingAcross(Axis normal) {
    VoxelImage image = Laminate.alternating(new Shape(4, 6, 8), normal, 1).image();
    for (Connectivity found : Connectivity.alongAll(image, 1, Boundary.OPEN)) {
      assertThat(found.percolates()).isEqualTo(found.axis() != normal);
      assertThat(found.backboneFraction()).isEqualTo(found.axis() == normal ? 0 : 1);
      assertThat(found.isolatedFraction() > 0).isEqualTo(found.axis() == normal);
    }
    assertThat(ConnectedComponents.of(image, 1, Boundary.OPEN).count())
        .isEqualTo(image.shape().along(normal) / 2);
  }

  @Test
  void periodicSidesCloseLoopsAndOpenWays() {
    VoxelImage image = Mazes.drawn("..#", "#.#", "#..");
    assertThat(alongY(image).percolates()).isFalse();
    Connectivity periodic = Connectivity.of(image, 1, Axis.Y, Boundary.PERIODIC);
    assertThat(periodic.backboneFraction()).isEqualTo(1);
    assertThat(ConnectedComponents.of(image, 1, Boundary.OPEN).sizes()).containsExactly(2L, 2L);
    assertThat(ConnectedComponents.of(image, 1, Boundary.PERIODIC).sizes()).containsExactly(4L);
  }

  @Test
  void wrappedComponentsDoNotDependOnWhereTheBoxIsCut() {
    Shape s = new Shape(7, 8, 9);
    VoxelImage image = Mazes.noise(s, 0.3, 11);
    VoxelImage moved =
        VoxelImage.from(
            s, image.spacing(), (z, y, x) -> image.label((z + 3) % 7, (y + 5) % 8, (x + 4) % 9));
    assertThat(ConnectedComponents.of(moved, 1, Boundary.PERIODIC))
        .isEqualTo(ConnectedComponents.of(image, 1, Boundary.PERIODIC));
  }

  @Test
  void aCheckerboardIsAllPieces() {
    VoxelImage image = new Checkerboard(Shape.cube(6), 1).image();
    ConnectedComponents pieces = ConnectedComponents.of(image, 1, Boundary.PERIODIC);
    assertThat(pieces.count()).isEqualTo(108);
    assertThat(pieces.largestFraction()).isCloseTo(1 / 108.0, within(EXACT));
    assertThat(alongY(image).percolates()).isFalse();
    assertThat(alongY(image).inletFraction()).isCloseTo(1 / 6.0, within(EXACT));
  }

  @Test
  void limitsHaveTheirValues() {
    VoxelImage none = Mazes.noise(Shape.cube(3), 0, 1);
    assertThat(alongY(none).percolatingFraction()).isZero();
    assertThat(ConnectedComponents.of(none, 1, Boundary.OPEN).count()).isZero();
    assertThat(ConnectedComponents.of(none, 1, Boundary.OPEN).largestFraction()).isZero();
    assertThat(alongY(Mazes.drawn("#")).backboneFraction()).isEqualTo(1);
    assertThat(alongY(Mazes.drawn("#.##")).backboneFraction()).isEqualTo(1);
  }

  @Test
  void resultsReadWell() {
    Connectivity tail = alongY(Mazes.drawn("#..", "###", "#.#", "#.."));
    assertThat(tail)
        .hasToString(
            "Along y 100.00 % of the phase percolates (42.86 % dead ends), 0.00 % is isolated");
    assertThat(tail.toTable().columnNames()).contains("axis", "percolating [-]", "dead end [-]");
    assertThat(ConnectedComponents.of(tail.roles(), 5, Boundary.OPEN))
        .hasToString("1 components, 100.00 % in the largest");
    assertThatThrownBy(() -> new Connectivity(Axis.Z, Map.of(), tail.roles()))
        .hasMessage("voxels = 0 must be those of the image = 12: connectivity along z");
  }
}

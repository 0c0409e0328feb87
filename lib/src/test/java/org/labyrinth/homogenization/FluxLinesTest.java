package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.image.Axis;
import org.labyrinth.image.HardSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class FluxLinesTest {
  private static FluxLines lines(VoxelImage image, Axis axis, int count) {
    ThroughPlaneProblem problem = ThroughPlaneProblem.of(image, 1, axis);
    return FluxLines.of(MultigridSolver.toResidual(1e-10).solve(problem), count, 1);
  }

  @Test
  void inOpenSpaceLinesAreStraightAndTheFluxIsOne() {
    VoxelImage open = VoxelImage.from(new Shape(6, 4, 5), new Spacing(2, 3, 4), (z, y, x) -> 1);
    for (Axis axis : Axis.values()) {
      FluxLines found = lines(open, axis, 20);
      double length = found.problem().length();
      for (FluxLine line : found.lines()) {
        assertThat(line.length()).isCloseTo(length, within(1e-9 * length));
        for (int i = 0; i + 1 < line.points(); i++) {
          assertThat(line.flux(i)).isCloseTo(1, within(1e-8)); // the residual
        }
      }
    }
  }

  @Test
  void theyStartWhereTheFluxEnters() {
    // Two shafts, of 1 and 3 columns: a quarter of the flux enters the first.
    VoxelImage shafts =
        VoxelImage.from(new Shape(8, 1, 5), Spacing.UNIT, (z, y, x) -> x == 1 ? 0 : 1);
    long left = lines(shafts, Axis.Z, 400).lines().stream().filter(l -> l.point(0)[2] < 1).count();
    assertThat(left).isEqualTo(100);
  }

  @Test
  void throughAPackingTheyStayInThePoresAndComeOut() {
    VoxelImage packing = new HardSpheres(Shape.cube(32), 7, 0.4, 3).image();
    FluxLines found = lines(packing, Axis.Z, 60);
    assertThat(found.lines()).hasSize(60);
    for (FluxLine line : found.lines()) {
      assertThat(line.point(0)[0]).isZero();
      assertThat(line.point(line.points() - 1)[0]).isCloseTo(32, within(1e-9));
      assertThat(line.length()).isGreaterThanOrEqualTo(32 - 1e-9);
      for (int i = 0; i + 1 < line.points(); i++) {
        int[] voxel = new int[3];
        for (int a = 0; a < 3; a++) {
          double middle = 0.5 * (line.point(i)[a] + line.point(i + 1)[a]);
          voxel[a] = (int) Math.min(middle, 31);
        }
        assertThat(packing.inPhase(1, voxel[0], voxel[1], voxel[2])).isTrue();
      }
    }
    assertThat(found.meanLength() / 32).isBetween(1.02, 1.5);
  }

  @Test
  void nothingFlowsThroughAWall() {
    VoxelImage wall = VoxelImage.from(Shape.cube(4), Spacing.UNIT, (z, y, x) -> z == 2 ? 0 : 1);
    assertThatThrownBy(() -> lines(wall, Axis.Z, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be above 0");
    VoxelImage open = VoxelImage.from(Shape.cube(2), Spacing.UNIT, (z, y, x) -> 1);
    for (int count : List.of(0, 100_001)) {
      assertThatThrownBy(() -> lines(open, Axis.Z, count)).hasMessageContaining("count = " + count);
    }
  }
}

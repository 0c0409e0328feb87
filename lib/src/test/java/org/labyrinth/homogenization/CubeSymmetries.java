package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The 48 rotations and mirror images of a cube permute B along its axes and do nothing else. */
interface CubeSymmetries {
  /** The solver on trial, at a residual of 1e-8. */
  ThroughPlaneSolver solver();

  /** For each axis of the turned image the one it was. */
  List<List<Integer>> PERMUTATIONS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0));

  /** Both are off by the square of a residual of 1e-8: round-off remains. */
  double SAME = 1e-10;

  int EDGE = 9;

  @ParameterizedTest
  @EnumSource
  default void turningAnImagePermutesTheEfficiencyOfItsPores(Boundary sides) {
    assertPermuted(new PhaseConductivities(Map.of(1, 1.0)), sides);
  }

  @ParameterizedTest
  @EnumSource
  default void turningAnImagePermutesTheEfficiencyOfTwoPhases(Boundary sides) {
    assertPermuted(new PhaseConductivities(Map.of(0, 0.03, 1, 1.0)), sides);
  }

  private void assertPermuted(PhaseConductivities k, Boundary sides) {
    SplittableRandom random = new SplittableRandom(48);
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(EDGE), new Spacing(1, 1.5, 0.7), (z, y, x) -> random.nextInt(3) < 2 ? 1 : 0);
    double[] original = efficiencies(image, k, sides);
    assertThat(original).doesNotHaveDuplicates().doesNotContain(0);
    for (List<Integer> axes : PERMUTATIONS) {
      double[] expected = axes.stream().mapToDouble(a -> original[a]).toArray();
      for (int mirrors = 0; mirrors < 8; mirrors++) {
        assertThat(efficiencies(turned(image, axes, mirrors), k, sides))
            .containsExactly(expected, within(SAME));
      }
    }
  }

  private double[] efficiencies(VoxelImage image, PhaseConductivities k, Boundary sides) {
    double[] b = new double[3];
    for (Axis axis : Axis.values()) {
      ThroughPlaneProblem problem = new ThroughPlaneProblem(image, k, axis, sides);
      b[axis.index()] = solver().solve(problem).transportEfficiency();
    }
    return b;
  }

  /** Axis a of the result is axis axes.get(a) of the image, reversed if bit a is set. */
  private static VoxelImage turned(VoxelImage image, List<Integer> axes, int mirrors) {
    Spacing h = image.spacing();
    double[] spacing = {h.z(), h.y(), h.x()};
    return VoxelImage.from(
        image.shape(),
        new Spacing(spacing[axes.get(0)], spacing[axes.get(1)], spacing[axes.get(2)]),
        (z, y, x) -> {
          int[] to = {z, y, x};
          int[] from = new int[3];
          for (int a = 0; a < 3; a++) {
            from[axes.get(a)] = (mirrors >> a & 1) == 1 ? EDGE - 1 - to[a] : to[a];
          }
          return image.label(from[0], from[1], from[2]);
        });
  }
}

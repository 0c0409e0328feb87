package org.labyrinth.homogenization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.numerics.RefinementStudy;

/** What the two problems must have to do with each other. */
class ClosureAndThroughPlaneTest {
  /** The energy form's error falls with the square of the 1e-8 residual: round-off remains. */
  private static final double SOLVED = 1e-10;

  private static double throughPlane(VoxelImage image, PhaseConductivities k, Axis axis) {
    return new MultigridSolver()
        .solve(new ThroughPlaneProblem(image, k, axis))
        .transportEfficiency();
  }

  private static SymmetricTensor closure(VoxelImage image, PhaseConductivities k) {
    return new ClosureSolver().solve(new ClosureProblem(image, k)).transportEfficiency();
  }

  /**
   * Add to an image its mirror images along all three axes. The potential g_z + z of the periodic
   * whole is even about the planes of reflection normal to y and x, so nothing crosses them: the
   * sides are closed. About those normal to z it is odd, so each is a plane of one potential, half
   * a voxel from the centres: a fixed face. What is left is the through-plane problem on the image.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMirroredImageHasTheImagesThroughPlaneEfficienciesForItsTensor(long seed) {
    VoxelImage image =
        new OverlappingSpheres(new Shape(14, 12, 10), 4, 0.55, seed)
            .image()
            .withSpacing(new Spacing(1, 0.7, 1.3));
    VoxelImage whole = Cells.mirrored(image, Axis.values());
    for (double solid : new double[] {0, 0.2}) {
      PhaseConductivities k = new PhaseConductivities(Map.of(0, solid, 1, 1.0));
      SymmetricTensor b = closure(whole, k);
      for (Axis axis : Axis.values()) {
        assertThat(b.entry(axis, axis)).isCloseTo(throughPlane(image, k, axis), within(SOLVED));
      }
      assertThat(b.zy()).isCloseTo(0, within(SOLVED));
      assertThat(b.zx()).isCloseTo(0, within(SOLVED));
      assertThat(b.yx()).isCloseTo(0, within(SOLVED));
    }
  }

  /**
   * A sample of n periods between two fixed faces: each face disturbs the periodic solution within
   * about a period and adds its own resistance, which does not grow with the sample. So 1/B is
   * linear in 1/n but for what one face feels of the other. The sides are mirrored, so that closed
   * is the same as periodic.
   */
  @Test
  void aSampleOfManyPeriodsApproachesTheTensorAsOneOverItsLength() {
    PhaseConductivities k = PhaseConductivities.only(1);
    VoxelImage period =
        Cells.mirrored(
            new OverlappingSpheres(new Shape(12, 8, 8), 3.5, 0.5, 4).image(), Axis.Y, Axis.X);
    double tensor = closure(period, k).zz();
    RefinementStudy study =
        RefinementStudy.onCells(
            n ->
                throughPlane(Cells.repeatedAlongZ(period, n, 0), k, Axis.Z) / tensor
                    - 1, // above 0: a plane of one potential helps
            2,
            3,
            4,
            6,
            8,
            12);
    assertThat(study.order()).isBetween(0.95, 1.05);
    // 1 − tensor/B is C/n to the solver's tolerance once the faces no longer feel each other.
    double four = study.errors().get(2);
    double twelve = study.errors().get(5);
    assertThat(12 * twelve / (1 + twelve)).isCloseTo(4 * four / (1 + four), within(1e-6));
  }
}

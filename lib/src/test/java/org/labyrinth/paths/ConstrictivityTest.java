package org.labyrinth.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Laminate;
import org.labyrinth.image.Laminate.Layer;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Throats beside pores. */
class ConstrictivityTest {
  private static final double EXACT = 1e-6; // distances are single-precision squares

  /** Slits in (z, y): the first {@code narrow} pages 8 voxels wide, the others 16. */
  private static VoxelImage stepped(int narrow) {
    return VoxelImage.from(
        new Shape(60, 24, 1),
        Spacing.cubic(1e-7),
        (z, y, x) -> Math.abs(y - 11.5) < (z < narrow ? 4 : 8) ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(Axis.class)
  void aStraightChannelHasNoConstriction(Axis normal) {
    List<Layer> layers = List.of(new Layer(0, 2), new Layer(1, 4), new Layer(0, 2));
    VoxelImage image = new Laminate(Shape.cube(16), normal, layers).image();
    Axis along = normal == Axis.Z ? Axis.X : Axis.Z;
    Constrictivity found = Constrictivity.of(image, 1, along);
    assertThat(found.constrictivity()).isEqualTo(1);
    assertThat(found.poreRadius()).isCloseTo(2, within(EXACT));
  }

  @Test
  void aThroatBeforeAChamberShowsInMercuryOnly() {
    Constrictivity found = Constrictivity.of(stepped(20), 1, Axis.Z);
    assertThat(found.poreRadius()).isCloseTo(8e-7, within(8e-7 * EXACT));
    assertThat(found.throatRadius()).isCloseTo(4e-7, within(4e-7 * EXACT));
    assertThat(found.constrictivity()).isCloseTo(0.25, within(EXACT));
  }

  @Test
  void mercuryThatComesFromTheWideEndSeesNoThroat() {
    VoxelImage image = stepped(20);
    VoxelImage turned =
        VoxelImage.from(image.shape(), image.spacing(), (z, y, x) -> image.label(59 - z, y, x));
    assertThat(Constrictivity.of(turned, 1, Axis.Z).constrictivity()).isEqualTo(1);
  }

  @Test
  void throatsAreNeverWiderThanPores() {
    for (long seed = 1; seed <= 2; seed++) {
      VoxelImage image = new OverlappingSpheres(Shape.cube(24), 5, 0.4, seed).image();
      double best = 0;
      for (Axis axis : Axis.values()) {
        Constrictivity found = Constrictivity.of(image, 1, axis);
        assertThat(found.constrictivity()).isBetween(0.0, 1.0);
        best = Math.max(best, found.constrictivity());
      }
      assertThat(best).isPositive();
    }
  }

  @Test
  void limitsHaveTheirValues() {
    VoxelImage across = Laminate.alternating(Shape.cube(8), Axis.Z, 2).image();
    assertThat(Constrictivity.of(across, 0, Axis.Z))
        .satisfies(c -> assertThat(c.constrictivity()).isZero())
        .satisfies(c -> assertThat(c.throatRadius()).isZero());
    assertThat(Constrictivity.of(across, 7, Axis.Z).constrictivity()).isZero();
    VoxelImage open = Mazes.open(Shape.cube(3), Spacing.UNIT);
    assertThat(Constrictivity.of(open, 1, Axis.Y))
        .satisfies(c -> assertThat(c.constrictivity()).isEqualTo(1))
        .satisfies(c -> assertThat(c.poreRadius()).isEqualTo(Double.POSITIVE_INFINITY));
    assertThatThrownBy(() -> new Constrictivity(Axis.Z, 1, 2))
        .hasMessage(
            "throat radius = 2.0 m must be from 0 to the pore radius = 1.0 m: constrictivity along"
                + " z");
  }

  @Test
  void crossSectionsLeaveDeadEndsOut() {
    VoxelImage image = Mazes.drawn("##.", "##.", ".##", "##.", "##.");
    CrossSections found = CrossSections.of(Connectivity.of(image, 1, Axis.Y, Boundary.OPEN));
    // The voxel at the right of the middle row is a dead end: one voxel carries all.
    assertThat(found.area()).containsExactly(2 / 3.0, 2 / 3.0, 1 / 3.0, 2 / 3.0, 2 / 3.0);
    assertThat(found.ratio()).isEqualTo(0.5);
    assertThat(found.toTable().rowCount()).isEqualTo(5);
    assertThat(new CrossSections(Axis.Z, 1, List.of(0.0)).ratio()).isZero();
    assertThat(found).hasToString("Cross-sections along y: A_min/A_max = 0.5000");
  }

  @Test
  void resultsReadWell() {
    Constrictivity found = new Constrictivity(Axis.X, 2e-6, 1e-6);
    assertThat(found)
        .hasToString("Constrictivity along x: β = 0.2500 (r_min = 1.00e-06 m, r_max = 2.00e-06 m)");
    assertThat(found.toTable().columnNames())
        .containsExactly("axis", "r_max [m]", "r_min [m]", "β [-]");
  }
}

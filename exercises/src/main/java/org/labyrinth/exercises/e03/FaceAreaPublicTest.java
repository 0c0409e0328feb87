package org.labyrinth.exercises.e03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 03-2: one pore voxel amid solid, 3 × 3 × 3 voxels. */
class FaceAreaPublicTest {
  private static final Shape SHAPE = Shape.cube(3);

  /** Sums of six terms: round-off, relative. */
  private static final double ROUND_OFF = 1e-12;

  private static VoxelImage middle(Spacing spacing) {
    return VoxelImage.from(SHAPE, spacing, (z, y, x) -> z == 1 && y == 1 && x == 1 ? 1 : 0);
  }

  @Test
  @Order(1)
  @DisplayName("One cubic voxel of 1 m amid 27 has six faces: a = 2/3 · 6 / 27 per metre")
  @Hint(
      "Faces along each of the three axes, over the whole volume. An answer of 0? In Java, 2 / 3 is 0.")
  void oneVoxel(FaceArea answer) {
    double area = answer.specificArea(middle(Spacing.UNIT), 1);
    assertEquals(4.0 / 27, area, ROUND_OFF, "specific interfacial area in 1/m");
  }

  @Test
  @Order(2)
  @DisplayName("Voxels of 1 µm along z, 2 along y, 3 along x: faces of 6, 3 and 2 µm², two of each")
  @Hint("A face normal to z has the sides Δy and Δx.")
  void oblongVoxels(FaceArea answer) {
    // 2/3 · 2 · (6 + 3 + 2) µm² in 27 · 6 µm³
    double area = answer.specificArea(middle(new Spacing(1e-6, 2e-6, 3e-6)), 1);
    double expected = 2.0 / 3 * 22e-12 / 162e-18;
    assertEquals(expected, area, expected * ROUND_OFF, "specific interfacial area in 1/m");
  }

  @Test
  @Order(3)
  @DisplayName("The solid around it has the same area: its outer faces do not count")
  @Hint("Where the image ends there is no other phase, as far as anyone knows.")
  void outerFaces(FaceArea answer) {
    double area = answer.specificArea(middle(Spacing.UNIT), 0);
    assertEquals(4.0 / 27, area, ROUND_OFF, "specific interfacial area of the solid in 1/m");
  }

  @Test
  @Order(4)
  @DisplayName(
      "Two voxels of 1 m in a row, one of them pore, share one face: a = 2/3 · 1/2 per metre")
  @Hint("Along z and y there is one voxel only, and no face: do the loops along x still visit it?")
  void twoVoxels(FaceArea answer) {
    VoxelImage pair = VoxelImage.from(new Shape(1, 1, 2), Spacing.UNIT, (z, y, x) -> x);
    assertEquals(
        1.0 / 3, answer.specificArea(pair, 1), ROUND_OFF, "specific interfacial area in 1/m");
  }
}

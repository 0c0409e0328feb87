package org.labyrinth.autograder.tests.e01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e01.WindowPorosity;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Each test keeps the others' slips invisible: see the comment in each. */
class WindowPorosityHiddenTest {
  /** One quotient of two integers: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @Weight(8)
  @DisplayName("Over a whole random image, the window's porosity is the image's")
  @Hint("Count every voxel of the window once, the last ones too, and divide as doubles.")
  void countsTheVoxelsOfTheWholeImage(WindowPorosity answer, Seeds seeds) {
    // Window = image = a cube: neither volume nor order of indices can be mistaken.
    for (int n = 1; n <= 7; n++) {
      VoxelImage image = RandomImage.of(Shape.cube(n), seeds.at(101 + n), 0, 0, 1);
      double expected = RandomImage.count(image, 1) / Math.pow(n, 3);
      assertThat(answer.porosity(image, 1, 0, 0, 0, Shape.cube(n)))
          .isCloseTo(expected, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("A window filled with the phase has porosity 1, however large the image around it")
  @Hint("The volume under the fraction is the window's, not the image's.")
  void dividesByTheWindow(WindowPorosity answer) {
    // All pore in the window, none around: 1 in integer division too, and with a margin counted.
    for (int n = 1; n <= 4; n++) {
      VoxelImage image = block(Shape.cube(8), 2, 2, 2, Shape.cube(n), 1);
      assertThat(answer.porosity(image, 1, 2, 2, 2, Shape.cube(n))).isCloseTo(1, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("Voxels outside the window do not count")
  @Hint(
      "The window begins at its corner with the smallest indices and spans n voxels: which"
          + " index is the last inside it?")
  void leavesOutTheVoxelsAroundTheWindow(WindowPorosity answer) {
    // A window of solid in pore: 0 whatever the sum is divided by.
    for (int n = 1; n <= 4; n++) {
      VoxelImage image = block(Shape.cube(8), 2, 2, 2, Shape.cube(n), 0);
      assertThat(answer.porosity(image, 1, 2, 2, 2, Shape.cube(n))).isZero();
    }
  }

  @Test
  @Order(4)
  @DisplayName("Only the label asked for is counted, among several")
  @Hint("An image can have more than two labels: compare each voxel's label with the phase.")
  void countsOnlyTheAskedLabel(WindowPorosity answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(Shape.cube(8), seeds.at(131), 0, 1, 3, 300);
    assertThat(answer.porosity(image, 2, 1, 1, 1, Shape.cube(6))).isZero();
    VoxelImage filled = image.threshold(0); // every voxel 1
    assertThat(answer.porosity(filled, 0, 1, 1, 1, Shape.cube(6))).isZero();
    VoxelImage threes = VoxelImage.from(Shape.cube(8), Spacing.UNIT, (z, y, x) -> 3);
    assertThat(answer.porosity(threes, 3, 1, 1, 1, Shape.cube(6))).isPositive();
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The window begins at page z, row y, column x, in this order")
  @Hint("Page first, then row, then column, both in the call and in image.label(z, y, x).")
  void takesTheCornerInTheOrderZyx(WindowPorosity answer) {
    // Pore in half the cube, normal to one axis at a time; the window is a cube.
    Shape window = Shape.cube(2);
    VoxelImage alongZ = VoxelImage.from(Shape.cube(10), Spacing.UNIT, (z, y, x) -> z / 5);
    assertThat(answer.porosity(alongZ, 1, 6, 1, 2, window)).isPositive();
    VoxelImage alongX = VoxelImage.from(Shape.cube(10), Spacing.UNIT, (z, y, x) -> x / 5);
    assertThat(answer.porosity(alongX, 1, 6, 1, 2, window)).isZero();
  }

  @Test
  @Order(6)
  @DisplayName("A window need not be a cube: its sides are pages, rows, columns")
  @Hint("Each of the three loops has a length of its own.")
  void takesTheSidesInTheOrderZyx(WindowPorosity answer) {
    // Boxes of solid in pore, one voxel wider than the window at the far ends.
    int[][] sides = {{1, 3, 6}, {6, 1, 3}, {3, 6, 1}, {1, 6, 3}};
    for (int[] side : sides) {
      Shape box = new Shape(side[0] + 1, side[1] + 1, side[2] + 1);
      VoxelImage image = block(Shape.cube(10), 2, 2, 2, box, 0);
      Shape window = new Shape(side[0], side[1], side[2]);
      assertThat(answer.porosity(image, 1, 2, 2, 2, window)).isZero();
    }
  }

  @Test
  @Order(7)
  @DisplayName("A window that leaves the image on any side is refused")
  @Hint("Six faces can be crossed, and an IndexOutOfBoundsException is not the one promised.")
  void refusesAWindowThatLeavesTheImage(WindowPorosity answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(new Shape(4, 5, 6), seeds.at(151), 0, 1);
    int[][] corners = {{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}, {3, 0, 0}, {0, 4, 0}, {0, 0, 5}};
    for (int[] corner : corners) {
      assertThatThrownBy(
              () -> answer.porosity(image, 1, corner[0], corner[1], corner[2], Shape.cube(2)))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  /** A cube of one label in an image of the other. */
  private static VoxelImage block(Shape shape, int z0, int y0, int x0, Shape box, int inside) {
    return VoxelImage.from(
        shape,
        Spacing.UNIT,
        (z, y, x) -> box.contains(z - z0, y - y0, x - x0) ? inside : 1 - inside);
  }
}

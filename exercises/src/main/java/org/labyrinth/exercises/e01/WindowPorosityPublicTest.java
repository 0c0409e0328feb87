package org.labyrinth.exercises.e01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 01-1, on an image small enough to count by hand. */
class WindowPorosityPublicTest {
  /** 2×2×4 voxels; pore (1) where x is 0 or 3, solid (0) between. */
  private static final VoxelImage WALLS =
      VoxelImage.from(new Shape(2, 2, 4), Spacing.UNIT, (z, y, x) -> x == 0 || x == 3 ? 1 : 0);

  /** A fraction of a few voxels: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("A window over the whole image of 16 voxels, 8 of them pore, has porosity 0.5")
  @Hint("Dividing one int by another in Java drops the fraction: make one of them a double first.")
  void wholeImage(WindowPorosity answer) {
    assertEquals(
        0.5,
        answer.porosity(WALLS, 1, 0, 0, 0, new Shape(2, 2, 4)),
        ROUND_OFF,
        "porosity of the whole image");
  }

  @Test
  @Order(2)
  @DisplayName("A window of 2×2×3 voxels at (0, 0, 1) has 4 pore voxels out of 12")
  @Hint(
      "Columns 1, 2 and 3: the loop begins at x and ends at x + nx - 1. And under the fraction, is it"
          + " the window or the image?")
  void partOfTheImage(WindowPorosity answer) {
    assertEquals(
        4.0 / 12.0,
        answer.porosity(WALLS, 1, 0, 0, 1, new Shape(2, 2, 3)),
        ROUND_OFF,
        "porosity of the window at (z, y, x) = (0, 0, 1)");
  }

  @Test
  @Order(3)
  @DisplayName("A window that sticks out of the image is refused with IllegalArgumentException")
  @Hint("Check the window's last page, row and column before you count, and throw it yourself.")
  void windowOutsideTheImage(WindowPorosity answer) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        () -> answer.porosity(WALLS, 1, 0, 0, 2, new Shape(2, 2, 3)),
        "what a window over columns 2 to 4 of an image with columns 0 to 3 throws");
  }
}

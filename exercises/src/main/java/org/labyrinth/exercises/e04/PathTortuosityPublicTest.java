package org.labyrinth.exercises.e04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 04-1: three pages of one row; the letters are voxels. */
class PathTortuosityPublicTest {
  /** Quotients of small whole numbers: round-off. */
  private static final double ROUND_OFF = 1e-12;

  /** One string a page, from the top; '.' is pore, '#' is solid. */
  private static VoxelImage pages(String... pages) {
    Shape shape = new Shape(pages.length, 1, pages[0].length());
    return VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> pages[z].charAt(x) == '.' ? 1 : 0);
  }

  @Test
  @Order(1)
  @DisplayName("A straight shaft through three pages has τ_g = 1")
  @Hint("Three voxels, three voxels long: the first and the last half count too.")
  void straight(PathTortuosity answer) {
    assertEquals(
        1, answer.geometricTortuosity(pages("#.#", "#.#", "#.#"), 1), ROUND_OFF, "τ_g of a shaft");
  }

  @Test
  @Order(2)
  @DisplayName("A step to the side on the middle page makes it 4/3")
  @Hint("Four voxels on the way, over three pages.")
  void oneStep(PathTortuosity answer) {
    assertEquals(
        4.0 / 3,
        answer.geometricTortuosity(pages(".##", "..#", "#.#"), 1),
        ROUND_OFF,
        "τ_g with one step to the side");
  }

  @Test
  @Order(3)
  @DisplayName("Where no path leads through, τ_g is infinite")
  @Hint("Mind what a mean over nothing gives in Java; the contract says what is wanted.")
  void blocked(PathTortuosity answer) {
    assertEquals(
        Double.POSITIVE_INFINITY,
        answer.geometricTortuosity(pages(".#.", "###", "..."), 1),
        "τ_g of a blocked image");
  }
}

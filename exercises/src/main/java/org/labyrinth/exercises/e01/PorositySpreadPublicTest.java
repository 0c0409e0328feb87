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

/** The public tests of question 01-2: windows of 2 voxels in a row of four, and a bit over. */
class PorositySpreadPublicTest {
  /** 2×2×9 voxels, pore where x is 0, 1, 3 or 5: windows of side 2 hold 1, ½, ½ and 0. */
  private static final VoxelImage ROW =
      VoxelImage.from(
          new Shape(2, 2, 9), Spacing.UNIT, (z, y, x) -> x <= 1 || x == 3 || x == 5 ? 1 : 0);

  /** A few sums and a root: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("An image of 2×2×9 voxels holds four whole windows of side 2")
  @Hint("Windows lie edge to edge, and what does not fill a whole window at the end is left out.")
  void numberOfWindows(PorositySpread answer) {
    assertEquals(4, answer.spread(ROW, 1, 2).windows(), "windows");
  }

  @Test
  @Order(2)
  @DisplayName("Windows of porosity 1, ½, ½ and 0 have the mean 0.5")
  @Hint("The mean is over the windows, so voxels that belong to no window must not count.")
  void meanPorosity(PorositySpread answer) {
    assertEquals(0.5, answer.spread(ROW, 1, 2).mean(), ROUND_OFF, "mean porosity");
  }

  @Test
  @Order(3)
  @DisplayName("Windows of porosity 1, ½, ½ and 0 have the standard deviation √(1/8) = 0.354")
  @Hint("Read in the task what the sum of squares is divided by, and what comes after it.")
  void standardDeviation(PorositySpread answer) {
    assertEquals(
        Math.sqrt(0.125),
        answer.spread(ROW, 1, 2).standardDeviation(),
        ROUND_OFF,
        "standard deviation of the porosity");
  }

  @Test
  @Order(4)
  @DisplayName("A side of 3 voxels fits no window into 2×2×9 voxels and is refused")
  @Hint("A window must fit along all three axes; otherwise throw an IllegalArgumentException.")
  void noWindowFits(PorositySpread answer) {
    assertThrowsExactly(
        IllegalArgumentException.class, () -> answer.spread(ROW, 1, 3), "what side = 3 throws");
  }
}

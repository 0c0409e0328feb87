package org.labyrinth.exercises.e01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 01-2: windows of 2 voxels in a row of four, and a bit over. */
class PorositySpreadPublicTest {
  /** 2×2×9 voxels: pages of pore at x = 0, 1, 2, 5 and 8, so windows hold 1, ½, ½ and 0. */
  private static final VoxelImage ROW =
      VoxelImage.from(
          new Shape(2, 2, 9), Spacing.UNIT, (z, y, x) -> x <= 2 || x == 5 || x == 8 ? 1 : 0);

  /** A few sums and a root: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("An image of 2×2×9 voxels holds four whole windows of side 2")
  @Hint("Windows lie edge to edge, and what does not fill a whole window at the end is left out.")
  void numberOfWindows(PorositySpread answer) {
    assertThat(answer.spread(ROW, 1, 2).windows()).as("windows").isEqualTo(4);
  }

  @Test
  @Order(2)
  @DisplayName("Windows of porosity 1, ½, ½ and 0 have the mean 0.5")
  @Hint("The mean is over the windows, so voxels that belong to no window must not count.")
  void meanPorosity(PorositySpread answer) {
    assertThat(answer.spread(ROW, 1, 2).mean())
        .as("mean porosity")
        .isCloseTo(0.5, within(ROUND_OFF));
  }

  @Test
  @Order(3)
  @DisplayName("Windows of porosity 1, ½, ½ and 0 have the standard deviation √(1/8) = 0.354")
  @Hint("Read in the contract what the sum of squares is divided by, and what comes after it.")
  void standardDeviation(PorositySpread answer) {
    assertThat(answer.spread(ROW, 1, 2).standardDeviation())
        .as("standard deviation of the porosity")
        .isCloseTo(Math.sqrt(0.125), within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @DisplayName("A side of 3 voxels fits no window into 2×2×9 voxels and is refused")
  @Hint("A window must fit along all three axes; otherwise throw an IllegalArgumentException.")
  void noWindowFits(PorositySpread answer) {
    assertThatThrownBy(() -> answer.spread(ROW, 1, 3))
        .as("what side = 3 throws")
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

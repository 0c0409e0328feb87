package org.labyrinth.exercises.e02;

import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 02-2, on 2×2×4 voxels whose halves and quarters are exact. */
class PorosityProfilePublicTest {
  /** Pore where x + 2z is at most 2, in both rows: no two axes have the same profile. */
  private static final VoxelImage STEPS =
      VoxelImage.from(new Shape(2, 2, 4), Spacing.UNIT, (z, y, x) -> x + 2 * z <= 2 ? 1 : 0);

  @Test
  @Order(1)
  @DisplayName("Along z the two slices have porosity ¾ and ¼")
  @Hint("A slice along z is one page: fix z, and count over all y and x.")
  void alongZ(PorosityProfile answer) {
    assertArrayEquals(
        new double[] {0.75, 0.25}, answer.profile(STEPS, 1, Axis.Z), "profile along z");
  }

  @Test
  @Order(2)
  @DisplayName("Along x the four slices have porosity 1, ½, ½ and 0")
  @Hint(
      "As many slices as columns, each with fewer voxels than a page. Did every voxel go where its x says?")
  void alongX(PorosityProfile answer) {
    assertArrayEquals(
        new double[] {1, 0.5, 0.5, 0}, answer.profile(STEPS, 1, Axis.X), "profile along x");
  }
}

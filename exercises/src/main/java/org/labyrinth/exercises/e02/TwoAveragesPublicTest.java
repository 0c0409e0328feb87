package org.labyrinth.exercises.e02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** The public tests of question 02-1: four voxels in a row, the second and third of them pore. */
class TwoAveragesPublicTest {
  private static final Shape ROW = new Shape(1, 1, 4);
  private static final VoxelImage IMAGE =
      VoxelImage.from(ROW, Spacing.UNIT, (z, y, x) -> x == 1 || x == 2 ? 1 : 0);

  /** 900 and 1100 mol/m³ in the pores; no salt concentration exists in the solid. */
  private static final ScalarField SALT =
      ScalarField.from(ROW, (z, y, x) -> x == 1 ? 900 : x == 2 ? 1100 : Double.NaN);

  /** A sum of two numbers near a thousand: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("900 and 1100 in two pore voxels out of four have the superficial average 500")
  @Hint("Sum over the phase only, skipping the other voxels, then divide by all voxels.")
  void superficial(TwoAverages answer) {
    assertEquals(
        500, answer.superficial(IMAGE, 1, SALT), ROUND_OFF, "superficial average in mol/m³");
  }

  @Test
  @Order(2)
  @DisplayName("900 and 1100 in two pore voxels out of four have the intrinsic average 1000")
  @Hint("The same sum, over another volume: only the voxels that belong to the phase.")
  void intrinsic(TwoAverages answer) {
    assertEquals(1000, answer.intrinsic(IMAGE, 1, SALT), ROUND_OFF, "intrinsic average in mol/m³");
  }

  @Test
  @Order(3)
  @DisplayName("There is no intrinsic average over a phase that the image does not have")
  @Hint("0/0 is NaN in Java and goes unnoticed: look at the count, and throw before dividing.")
  void absentPhase(TwoAverages answer) {
    assertThrowsExactly(
        IllegalArgumentException.class,
        () -> answer.intrinsic(IMAGE, 7, SALT),
        "what the intrinsic average over the absent label 7 throws");
  }
}

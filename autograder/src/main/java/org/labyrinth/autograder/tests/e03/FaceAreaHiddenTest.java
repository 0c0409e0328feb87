package org.labyrinth.autograder.tests.e03;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e03.FaceArea;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class FaceAreaHiddenTest {
  /** Sums of a few hundred terms of one sign: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("A wall across an axis has just the faces normal to that axis")
  @Hint("Which two sides does a face have that is normal to z? To y? To x?")
  void aWallHasTheFacesOfItsAxis(FaceArea answer) {
    Shape shape = new Shape(4, 5, 6);
    Spacing spacing = new Spacing(2, 3, 7);
    // One interface across each axis: area over volume is one over the image's extent there.
    assertThat(answer.specificArea(VoxelImage.from(shape, spacing, (z, y, x) -> z < 2 ? 1 : 0), 1))
        .isCloseTo(2.0 / 3 / 8, withinPercentage(ROUND_OFF));
    assertThat(answer.specificArea(VoxelImage.from(shape, spacing, (z, y, x) -> y < 4 ? 1 : 0), 1))
        .isCloseTo(2.0 / 3 / 15, withinPercentage(ROUND_OFF));
    assertThat(answer.specificArea(VoxelImage.from(shape, spacing, (z, y, x) -> x < 5 ? 1 : 0), 1))
        .isCloseTo(2.0 / 3 / 42, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Each face counts once, over the volume of the whole image")
  @Hint(
      "A checkerboard shows its inner faces all, and no other: count them on paper for 2 × 2 × 2.")
  void aCheckerboardShowsEveryInnerFaceOnce(FaceArea answer) {
    for (int n = 2; n < 6; n++) {
      VoxelImage board = VoxelImage.from(Shape.cube(n), Spacing.UNIT, (z, y, x) -> (z + y + x) % 2);
      double inner = 3.0 * n * n * (n - 1);
      assertThat(answer.specificArea(board, 1))
          .isCloseTo(2.0 / 3 * inner / (n * n * n), withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("Two phases have the same area between them, seen from either side")
  @Hint("Does your count depend on which of two neighbours is the first?")
  void bothSidesSeeTheSameArea(FaceArea answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(new Shape(3, 4, 5), seeds.at(901), 0, 1);
    double area = answer.specificArea(image, 1);
    assertThat(area).isPositive();
    assertThat(answer.specificArea(image, 0)).isCloseTo(area, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(4)
  @DisplayName("Among several phases only faces of the phase asked for count")
  @Hint("Two labels that differ are an interface, but is it this phase's?")
  void onlyTheFacesOfThePhaseCount(FaceArea answer) {
    // Four layers 0 | 2 | 300 | 2 across z: label 0 has one interface, 300 two, 2 three, 1 none.
    int[] label = {0, 2, 300, 2};
    VoxelImage image = VoxelImage.from(new Shape(4, 3, 3), Spacing.UNIT, (z, y, x) -> label[z]);
    double one = 2.0 / 3 / 4;
    assertThat(answer.specificArea(image, 0)).isCloseTo(one, withinPercentage(ROUND_OFF));
    assertThat(answer.specificArea(image, 300)).isCloseTo(2 * one, withinPercentage(ROUND_OFF));
    assertThat(answer.specificArea(image, 2)).isCloseTo(3 * one, withinPercentage(ROUND_OFF));
    assertThat(answer.specificArea(image, 1)).isZero();
  }

  @Test
  @Order(5)
  @DisplayName("An image of one phase has no interface: its outer faces do not count")
  @Hint("At the last page, row and column there is no next voxel to compare with.")
  void outerFacesDoNotCount(FaceArea answer) {
    VoxelImage solid = VoxelImage.from(new Shape(2, 3, 4), Spacing.UNIT, (z, y, x) -> 0);
    assertThat(answer.specificArea(solid, 0)).isZero();
    assertThat(answer.specificArea(solid, 1)).isZero();
    VoxelImage corner =
        VoxelImage.from(
            new Shape(2, 3, 4), Spacing.UNIT, (z, y, x) -> z == 1 && y == 2 && x == 3 ? 1 : 0);
    assertThat(answer.specificArea(corner, 1))
        .isCloseTo(2.0 / 3 * 3 / 24, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("A ball's area comes out right, not half as large again")
  @Hint("The stairs of a ball have one and a half times its area, however fine they are.")
  void aBallHasItsTrueArea(FaceArea answer) {
    int n = 30;
    double radius = 10.25;
    VoxelImage ball =
        VoxelImage.from(
            Shape.cube(n),
            Spacing.UNIT,
            (z, y, x) -> Math.hypot(Math.hypot(z - 14.5, y - 14.5), x - 14.5) < radius ? 1 : 0);
    double exact = 4 * Math.PI * radius * radius / (n * n * n);
    // Ten voxels to a radius: the stairs' own error is within three per cent.
    assertThat(answer.specificArea(ball, 1)).isCloseTo(exact, within(0.03 * exact));
  }
}

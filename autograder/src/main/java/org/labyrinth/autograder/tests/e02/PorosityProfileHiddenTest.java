package org.labyrinth.autograder.tests.e02;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e02.PorosityProfile;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class PorosityProfileHiddenTest {
  private static final Shape CUBE = Shape.cube(5);

  /** One quotient of two integers: only round-off separates two right answers. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("Along z, each page has its own porosity")
  @Hint("Divide as doubles, and start the count afresh for each slice.")
  void goesPageByPageAlongZ(PorosityProfile answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(CUBE, seeds.at(601), 0, 0, 1);
    double[] got = answer.profile(image, 1, Axis.Z);
    for (int z = 0; z < 5; z++) {
      double expected = RandomImage.count(image.crop(z, 0, 0, new Shape(1, 5, 5)), 1) / 25.0;
      assertThat(got[z]).isCloseTo(expected, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(6)
  @DisplayName("Along y and x, the slices are normal to that axis")
  @Hint("Y is the middle index and X the last: image.label(z, y, x).")
  void followsTheAxisAsked(PorosityProfile answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(CUBE, seeds.at(613), 0, 0, 1);
    double[] alongY = answer.profile(image, 1, Axis.Y);
    double[] alongX = answer.profile(image, 1, Axis.X);
    for (int i = 0; i < 5; i++) {
      double row = RandomImage.count(image.crop(0, i, 0, new Shape(5, 1, 5)), 1) / 25.0;
      double column = RandomImage.count(image.crop(0, 0, i, new Shape(5, 5, 1)), 1) / 25.0;
      assertThat(alongY[i]).isCloseTo(row, within(ROUND_OFF));
      assertThat(alongX[i]).isCloseTo(column, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("A profile has as many entries as the image has voxels along the axis")
  @Hint("The length of the array follows the axis too: shape.along(axis).")
  void hasOneEntryASlice(PorosityProfile answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(new Shape(2, 3, 7), seeds.at(617), 0, 1);
    for (Axis axis : Axis.values()) {
      assertThat(answer.profile(image, 1, axis)).hasSize(image.shape().along(axis));
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("Slices of an image that is all pore have porosity 1, whatever its shape")
  @Hint("How many voxels are in one slice? It is another number for each axis.")
  void dividesByTheSliceOfItsAxis(PorosityProfile answer) {
    VoxelImage pore = VoxelImage.from(new Shape(2, 3, 7), Spacing.UNIT, (z, y, x) -> 1);
    for (Axis axis : Axis.values()) {
      for (double porosity : answer.profile(pore, 1, axis)) {
        assertThat(porosity).isCloseTo(1, within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(5)
  @DisplayName("Only the label asked for is counted, among several")
  @Hint("Compare the label with the phase you were given.")
  void countsOnlyTheAskedLabel(PorosityProfile answer) {
    VoxelImage image = VoxelImage.from(CUBE, Spacing.UNIT, (z, y, x) -> z < 2 ? 3 : z - 2);
    assertThat(answer.profile(image, 3, Axis.Z)[0]).isPositive();
    assertThat(answer.profile(image, 3, Axis.Z)[3]).isZero();
    assertThat(answer.profile(image, 0, Axis.Z)[2]).isPositive();
    assertThat(answer.profile(image, 9, Axis.Z)).containsOnly(0);
  }

  @Test
  @Order(6)
  @DisplayName("The mean of a profile is the porosity of the image, along every axis")
  @Hint("Each voxel belongs to exactly one slice: is one counted twice, or never?")
  void meanOfTheProfileIsThePorosity(PorosityProfile answer, Seeds seeds) {
    for (int seed = 0; seed < 5; seed++) {
      VoxelImage image = RandomImage.of(CUBE, seeds.at(631 + seed), 0, 1, 1);
      double porosity = RandomImage.count(image, 1) / 125.0;
      for (Axis axis : Axis.values()) {
        double[] profile = answer.profile(image, 1, axis);
        assertThat(Arrays.stream(profile).sum() / 5).isCloseTo(porosity, within(ROUND_OFF));
      }
    }
  }
}

package org.labyrinth.autograder.tests.e02;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e02.TwoAverages;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class TwoAveragesHiddenTest {
  private static final Shape CUBE = Shape.cube(6);

  /** Sums over 216 voxels of numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("The intrinsic average of a constant is the constant")
  @Hint("Which volume is the phase's own? Divide by how many voxels belong to it.")
  void intrinsicAverageOfAConstantIsTheConstant(TwoAverages answer, Seeds seeds) {
    ScalarField constant = ScalarField.from(CUBE, (z, y, x) -> 1.25);
    for (int seed = 0; seed < 5; seed++) {
      VoxelImage image = RandomImage.of(CUBE, seeds.at(501 + seed), 0, 0, 1);
      assertThat(answer.intrinsic(image, 1, constant)).isCloseTo(1.25, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The superficial average of one is the porosity")
  @Hint("Superficial means per volume of everything, pore and solid together.")
  void superficialAverageOfOneIsThePorosity(TwoAverages answer, Seeds seeds) {
    ScalarField one = ScalarField.from(CUBE, (z, y, x) -> 1);
    for (int seed = 0; seed < 5; seed++) {
      VoxelImage image = RandomImage.of(CUBE, seeds.at(511 + seed), 0, 0, 1);
      double porosity = RandomImage.count(image, 1) / 216.0;
      assertThat(answer.superficial(image, 1, one)).isCloseTo(porosity, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Superficial = porosity · intrinsic, to round-off, for any field")
  @Hint(
      "Sum the field over all voxels of the phase at once: a mean of means weighs them unequally.")
  void identityHoldsToRoundOff(TwoAverages answer, Seeds seeds) {
    for (int seed = 0; seed < 5; seed++) {
      VoxelImage image = RandomImage.of(CUBE, seeds.at(521 + seed), 0, 0, 1);
      double porosity = RandomImage.count(image, 1) / 216.0;
      ScalarField field = noise(CUBE, seeds.at(531 + seed));
      assertThat(answer.superficial(image, 1, field))
          .isFinite()
          .isNotZero()
          .isCloseTo(porosity * answer.intrinsic(image, 1, field), within(ROUND_OFF));
    }
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("What the field holds outside the phase does not matter")
  @Hint("0 · NaN is NaN: ask for the phase first, and read the field only where it is right.")
  void ignoresTheFieldOutsideThePhase(TwoAverages answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(CUBE, seeds.at(541), 0, 0, 1);
    ScalarField noise = noise(CUBE, seeds.at(542));
    double superficial = answer.superficial(image, 1, noise);
    double intrinsic = answer.intrinsic(image, 1, noise);
    assertThat(superficial).isFinite().isNotZero();
    for (double outside : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e6}) {
      ScalarField field =
          ScalarField.from(
              CUBE, (z, y, x) -> image.inPhase(1, z, y, x) ? noise.at(z, y, x) : outside);
      assertThat(answer.superficial(image, 1, field)).isCloseTo(superficial, within(ROUND_OFF));
      assertThat(answer.intrinsic(image, 1, field)).isCloseTo(intrinsic, within(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @DisplayName("Only the phase asked for is averaged, among several")
  @Hint("Compare the label with the phase you were given; other labels can be pores too.")
  void averagesOnlyThePhaseAsked(TwoAverages answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(CUBE, seeds.at(551), 0, 1, 2, 300);
    ScalarField twos = ScalarField.from(CUBE, (z, y, x) -> image.inPhase(2, z, y, x) ? 5 : 0);
    assertThat(answer.superficial(image, 2, twos)).isPositive();
    assertThat(answer.intrinsic(image, 2, twos)).isPositive();
    for (int other : new int[] {0, 1, 300}) {
      assertThat(answer.superficial(image, other, twos)).isZero();
      assertThat(answer.intrinsic(image, other, twos)).isZero();
    }
  }

  @Test
  @Order(6)
  @DisplayName("Image and field are read at the same page, row and column")
  @Hint("The order is (z, y, x) in image.label, in field.at and in the shape.")
  void readsImageAndFieldAtTheSameVoxel(TwoAverages answer) {
    Shape shape = new Shape(3, 4, 5);
    ScalarField place = ScalarField.from(shape, (z, y, x) -> 100 * z + 10 * y + x);
    ScalarField one = ScalarField.from(shape, (z, y, x) -> 1);
    VoxelImage last =
        VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> z == 2 && y == 3 && x == 4 ? 1 : 0);
    // Divided by the same average of one: what the sum is divided by does not matter here.
    assertThat(answer.superficial(last, 1, place) / answer.superficial(last, 1, one))
        .isCloseTo(234, within(1e-9)); // round-off of 234
    assertThat(answer.intrinsic(last, 1, place) / answer.intrinsic(last, 1, one))
        .isCloseTo(234, within(1e-9));
  }

  @Test
  @Order(7)
  @DisplayName("An absent phase has superficial average 0 and no intrinsic average")
  @Hint("The one is a sum of nothing over a volume; the other would be 0/0.")
  void absentPhaseHasNoIntrinsicAverage(TwoAverages answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(CUBE, seeds.at(561), 0, 2);
    ScalarField field = noise(CUBE, seeds.at(562));
    assertThat(answer.superficial(image, 1, field)).isZero();
    assertThatThrownBy(() -> answer.intrinsic(image, 1, field))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Order(8)
  @DisplayName("A field of another shape than the image is refused")
  @Hint("As many voxels is not the same shape; field.shape() and image.shape() can be compared.")
  void refusesAFieldOfAnotherShape(TwoAverages answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(new Shape(2, 3, 4), seeds.at(571), 0, 1);
    for (Shape other : new Shape[] {new Shape(4, 3, 2), new Shape(2, 4, 3), new Shape(3, 4, 5)}) {
      ScalarField field = noise(other, seeds.at(572));
      assertThatThrownBy(() -> answer.superficial(image, 1, field))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.intrinsic(image, 1, field))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Numbers from −1 to 2. */
  private static ScalarField noise(Shape shape, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return ScalarField.from(shape, (z, y, x) -> -1 + 3 * random.nextDouble());
  }
}

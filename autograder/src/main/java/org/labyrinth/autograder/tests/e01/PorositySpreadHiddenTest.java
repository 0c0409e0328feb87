package org.labyrinth.autograder.tests.e01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.autograder.tests.RandomImage;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e01.PorositySpread;
import org.labyrinth.exercises.e01.PorosityStatistics;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class PorositySpreadHiddenTest {
  /** Some hundred sums of numbers below one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("As many windows as fit whole, along each axis")
  @Hint("Along each axis, how often does the side go wholly into the number of voxels?")
  void countsWholeWindowsAlongEachAxis(PorositySpread answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(new Shape(4, 7, 11), seeds.at(211), 0, 1);
    assertThat(answer.spread(image, 1, 1).windows()).isEqualTo(4 * 7 * 11);
    assertThat(answer.spread(image, 1, 2).windows()).isEqualTo(2 * 3 * 5);
    assertThat(answer.spread(image, 1, 3).windows()).isEqualTo(2 * 3);
    assertThat(answer.spread(image, 1, 4).windows()).isEqualTo(2);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Where windows fill the image, their mean porosity is the image's")
  @Hint("Count the label asked for, voxel by voxel, in every window.")
  void meanIsThePorosityWhereWindowsFillTheImage(PorositySpread answer, Seeds seeds) {
    VoxelImage image = RandomImage.of(Shape.cube(6), seeds.at(223), 0, 1, 2, 2, 4);
    double expected = RandomImage.count(image, 2) / 216.0;
    for (int side : new int[] {1, 2, 3, 6}) {
      assertThat(answer.spread(image, 2, side).mean()).isCloseTo(expected, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("Voxels that fill no whole window do not count")
  @Hint("Average the windows, not the image; and stop before a window that would be cut short.")
  void leavesOutVoxelsThatFillNoWindow(PorositySpread answer) {
    VoxelImage image =
        VoxelImage.from(
            Shape.cube(8), Spacing.UNIT, (z, y, x) -> z >= 6 || y >= 6 || x >= 6 ? 1 : 0);
    assertThat(answer.spread(image, 1, 3).mean()).isZero();
  }

  @Test
  @Order(4)
  @DisplayName("The squares are averaged over all the windows, one window alone included")
  @Hint("Population or sample? The contract says which number the sum of squares is divided by.")
  void dividesByTheNumberOfWindows(PorositySpread answer) {
    assertThat(answer.spread(halves(2), 1, 2).standardDeviation())
        .isCloseTo(0.5, within(ROUND_OFF));
    assertThat(answer.spread(halves(2), 1, 4).standardDeviation()).isCloseTo(0, within(1e-7));
  }

  @Test
  @Order(5)
  @DisplayName("Half the contrast between windows is half the standard deviation")
  @Hint("Is it a variance? A standard deviation has the unit of the porosity itself.")
  void followsTheContrastInProportion(PorositySpread answer) {
    double whole = answer.spread(halves(2), 1, 2).standardDeviation();
    double half = answer.spread(halves(1), 1, 2).standardDeviation();
    assertThat(whole).isPositive().isFinite();
    assertThat(half).isCloseTo(whole / 2, within(ROUND_OFF));
  }

  @Test
  @Order(6)
  @DisplayName("Windows that are all alike have no spread, and never NaN")
  @Hint(
      "Round-off can leave a tiny negative number under the root: subtract the mean first, then"
          + " square.")
  void alikeWindowsHaveNoSpread(PorositySpread answer) {
    for (int pores = 1; pores < 27; pores++) {
      int many = pores;
      VoxelImage image =
          VoxelImage.from(
              Shape.cube(6),
              Spacing.UNIT,
              (z, y, x) -> (z % 3) * 9 + (y % 3) * 3 + x % 3 < many ? 1 : 0);
      // 1e-7: the root of round-off, which a formula in one pass may leave.
      assertThat(answer.spread(image, 1, 3).standardDeviation()).isCloseTo(0, within(1e-7));
    }
  }

  @Test
  @Order(7)
  @Weight(2)
  @DisplayName("Means and deviations of random images agree with window-by-window sums")
  @Hint("Work through a row of windows by hand; every window has the same say.")
  void agreesOnRowsOfRandomWindows(PorositySpread answer, Seeds seeds) {
    for (int side = 1; side <= 3; side++) {
      VoxelImage one = RandomImage.of(new Shape(side, side, 12), seeds.at(239 + side), 0, 0, 1);
      VoxelImage other = RandomImage.of(new Shape(side, side, 12), seeds.at(263 + side), 0, 1, 1);
      PorosityStatistics got = answer.spread(one, 1, side);
      double deviation = answer.spread(other, 1, side).standardDeviation();
      assertThat(got.mean()).isCloseTo(mean(rowOfWindows(one, side)), within(ROUND_OFF));
      // A ratio: what the squares are divided by is another test's affair.
      assertThat(got.standardDeviation() * distance(rowOfWindows(other, side)))
          .isCloseTo(deviation * distance(rowOfWindows(one, side)), within(ROUND_OFF));
      assertThat(deviation).isPositive().isFinite();
    }
  }

  @Test
  @Order(8)
  @DisplayName("A side below one, or longer than the image along some axis, is refused")
  @Hint("One short axis is enough for no window to fit; test the side before you divide by it.")
  void refusesASideThatFitsNoWindow(PorositySpread answer, Seeds seeds) {
    for (Shape shape : new Shape[] {new Shape(2, 5, 5), new Shape(5, 2, 5), new Shape(5, 5, 2)}) {
      VoxelImage image = RandomImage.of(shape, seeds.at(251), 0, 1);
      for (int side : new int[] {3, 0, -1}) {
        assertThatThrownBy(() -> answer.spread(image, 1, side))
            .isExactlyInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  /** A cube of 4 whose right half is solid and whose left half has so many pore layers of two. */
  private static VoxelImage halves(int layers) {
    return VoxelImage.from(
        Shape.cube(4), Spacing.UNIT, (z, y, x) -> x < 2 && z % 2 < layers ? 1 : 0);
  }

  private static double[] rowOfWindows(VoxelImage image, int side) {
    double[] porosity = new double[image.shape().nx() / side];
    for (int i = 0; i < porosity.length; i++) {
      VoxelImage window = image.crop(0, 0, i * side, Shape.cube(side));
      porosity[i] = RandomImage.count(window, 1) / Math.pow(side, 3);
    }
    return porosity;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** The root of the summed squares of what is left after the mean is taken off. */
  private static double distance(double[] values) {
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum());
  }
}

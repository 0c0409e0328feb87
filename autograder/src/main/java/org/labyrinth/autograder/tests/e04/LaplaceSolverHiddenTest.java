package org.labyrinth.autograder.tests.e04;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e04.LaplaceSolver;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

class LaplaceSolverHiddenTest {
  /** What the contract allows, in per cent. */
  private static final double ACCURACY = 1e-4;

  /** What is left of nothing when an iteration stops. */
  private static final double NOTHING = 1e-9;

  /** What a cell conducts, by label; label 0 does not. */
  private static final Map<Integer, Double> CONDUCTIVITIES = Map.of(1, 1.0, 2, 0.25, 3, 3.0);

  private static double kit(int[][] labels) {
    VoxelImage image =
        VoxelImage.from(
            new Shape(labels.length, 1, labels[0].length), Spacing.UNIT, (z, y, x) -> labels[z][x]);
    return new MultigridSolver()
        .solve(new ThroughPlaneProblem(image, new PhaseConductivities(CONDUCTIVITIES), Axis.Z))
        .transportEfficiency();
  }

  private static double[][] conductivities(int[][] labels) {
    double[][] k = new double[labels.length][labels[0].length];
    for (int row = 0; row < k.length; row++) {
      for (int column = 0; column < k[0].length; column++) {
        k[row][column] = CONDUCTIVITIES.getOrDefault(labels[row][column], 0.0);
      }
    }
    return k;
  }

  private static int[][] random(int rows, int columns, long seed, int... labels) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] drawn = new int[rows][columns];
    for (int[] row : drawn) {
      for (int column = 0; column < columns; column++) {
        row[column] = labels[random.nextInt(labels.length)];
      }
    }
    return drawn;
  }

  @Test
  @Order(1)
  @DisplayName("Columns side by side conduct like their mean")
  @Hint("Divide the flow by all columns, open or not.")
  void columnsAddUp(LaplaceSolver answer) {
    double[][] k = {{1, 0.2, 0, 4}, {1, 0.2, 0, 4}, {1, 0.2, 0, 4}};
    assertThat(answer.transportEfficiency(k)).isCloseTo(1.3, withinPercentage(ACCURACY));
    assertThat(answer.transportEfficiency(new double[][] {{0.7}}))
        .isCloseTo(0.7, withinPercentage(ACCURACY));
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Layers across the way conduct like their harmonic mean")
  @Hint("Which mean stands between two unequal cells? And how far is the outer face from a centre?")
  void layersResistInARow(LaplaceSolver answer) {
    double[][] k = {{0.5, 0.5}, {2, 2}, {1, 1}, {0.25, 0.25}};
    assertThat(answer.transportEfficiency(k))
        .isCloseTo(4 / (2 + 0.5 + 1 + 4), withinPercentage(ACCURACY));
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("A random maze of pore and solid has the same B as in the kit")
  @Hint("Does every cell balance the flows to all of its neighbours, at walls and edges too?")
  void aRandomMazeConductsAsItShould(LaplaceSolver answer, Seeds seeds) {
    int open = 0;
    for (int trial = 0; trial < 4; trial++) {
      int[][] maze = random(9, 12, seeds.at(1301 + trial), 0, 1, 1, 1);
      double expected = kit(maze);
      double found = answer.transportEfficiency(conductivities(maze));
      if (expected > 0) {
        open++;
        assertThat(found).isCloseTo(expected, withinPercentage(ACCURACY));
      } else {
        assertThat(found).isCloseTo(0, within(NOTHING));
      }
    }
    assertThat(open).isPositive();
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Where every cell conducts differently, flows still balance")
  @Hint("Each neighbour weighs with its own conductance, and the outer faces do too.")
  void unequalCellsConductAsTheyShould(LaplaceSolver answer, Seeds seeds) {
    for (int trial = 0; trial < 3; trial++) {
      int[][] mixture = random(8, 6, seeds.at(1311 + trial), 1, 2, 3);
      assertThat(answer.transportEfficiency(conductivities(mixture)))
          .isCloseTo(kit(mixture), withinPercentage(ACCURACY));
    }
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("For a smooth conductivity the error falls with the square of the cell's size")
  @Hint("First order means that something is half a cell off: look at the outer faces.")
  void smoothConductivityConvergesInSecondOrder(LaplaceSolver answer) {
    // k = e^z on 0 < z < 1: B = 1 / ∫ e^−z dz.
    double exact = 1 / (1 - Math.exp(-1));
    double[] error = new double[3];
    for (int level = 0; level < 3; level++) {
      int n = 4 << level;
      double[][] k = new double[n][1];
      for (int row = 0; row < n; row++) {
        k[row][0] = Math.exp((row + 0.5) / n);
      }
      error[level] = Math.abs(answer.transportEfficiency(k) - exact);
    }
    for (int level = 1; level < 3; level++) {
      double order = Math.log(error[level - 1] / error[level]) / Math.log(2);
      // The next term of the error is of fourth order: at 4 cells it moves the order by 0.01.
      assertThat(order).isCloseTo(2, within(0.05));
    }
  }

  @Test
  @Order(6)
  @DisplayName("Upside down and left to right, a picture conducts the same")
  @Hint("Is one of your neighbours missing, or one of the outer faces?")
  void aMirroredPictureConductsTheSame(LaplaceSolver answer, Seeds seeds) {
    double[][] k = conductivities(random(6, 5, seeds.at(1321), 1, 2, 3));
    double[][] turned = new double[6][5];
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 5; column++) {
        turned[row][column] = k[5 - row][4 - column];
      }
    }
    double found = answer.transportEfficiency(k);
    assertThat(found).isBetween(0.25, 3.0);
    assertThat(answer.transportEfficiency(turned)).isCloseTo(found, withinPercentage(ACCURACY));
  }

  @Test
  @Order(7)
  @DisplayName("A wall, a closed room and dead ends: zero and no NaN")
  @Hint("A cell without a conducting neighbour has nothing to be the mean of.")
  void closedPicturesConductNothing(LaplaceSolver answer) {
    assertThat(answer.transportEfficiency(new double[][] {{0, 0}, {0, 0}}))
        .isCloseTo(0, within(NOTHING));
    assertThat(answer.transportEfficiency(new double[][] {{1, 1}, {0, 0}, {1, 1}}))
        .isCloseTo(0, within(NOTHING));
    double[][] room = {{1, 0, 0, 0, 1}, {0, 0, 1, 0, 0}, {1, 0, 0, 0, 1}};
    assertThat(answer.transportEfficiency(room)).isCloseTo(0, within(NOTHING));
    double[][] closedRoomBesideAShaft = {{1, 0, 0}, {1, 0, 1}, {1, 0, 0}};
    assertThat(answer.transportEfficiency(closedRoomBesideAShaft))
        .isCloseTo(1.0 / 3, withinPercentage(ACCURACY));
    double[][] deadEnd = {{1, 1, 1}, {1, 0, 1}, {1, 0, 0}};
    assertThat(answer.transportEfficiency(deadEnd)).isBetween(0.3334, 0.5);
  }
}

package org.labyrinth.autograder.tests.e01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e01.RepresentativeLength;

class RepresentativeLengthHiddenTest {
  private static final int[] SIDES = {3, 5, 10, 20, 40};

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("A spread that only falls settles where it first passes the tolerance")
  @Hint("Return the side in voxels of the smallest window that has settled.")
  void findsTheSideOfAFallingSpread(RepresentativeLength answer) {
    // Mean 1, so that spread and relative spread are one; no ties, no dips.
    double[] mean = {1, 1, 1, 1, 1};
    double[] deviation = {0.5, 0.4, 0.3, 0.2, 0.1};
    for (int i = 0; i < SIDES.length; i++) {
      assertThat(answer.length(SIDES, mean, deviation, deviation[i] + 0.05)).hasValue(SIDES[i]);
    }
  }

  @Test
  @Order(2)
  @Weight(16)
  @DisplayName("A spread that dips and rises again has not settled at the dip")
  @Hint("The first side below the tolerance is not always the one from which on all are below.")
  void isNotFooledByADip(RepresentativeLength answer) {
    double[] mean = {1, 1, 1, 1, 1};
    double[] deviation = {0.5, 0.05, 0.3, 0.08, 0.05};
    assertThat(answer.length(SIDES, mean, deviation, 0.1)).hasValue(20);
    double[] twice = {0.05, 0.3, 0.05, 0.3, 0.08};
    assertThat(answer.length(SIDES, mean, twice, 0.1)).hasValue(40);
  }

  @Test
  @Order(3)
  @DisplayName("If no window has settled, or none was measured, there is no length")
  @Hint("An OptionalInt can be empty: do not return a number that only looks like an answer.")
  void isEmptyWhereNoneSettles(RepresentativeLength answer) {
    double[] mean = {1, 1, 1, 1, 1};
    double[] deviation = {0.5, 0.4, 0.3, 0.2, 0.1};
    assertThat(answer.length(SIDES, mean, deviation, 0.05)).isEqualTo(OptionalInt.empty());
    double[] upAtTheEnd = {0.5, 0.05, 0.05, 0.05, 0.3};
    assertThat(answer.length(SIDES, mean, upAtTheEnd, 0.1)).isEqualTo(OptionalInt.empty());
    double[] nothing = {};
    assertThat(answer.length(new int[0], nothing, nothing, 0.1)).isEqualTo(OptionalInt.empty());
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("The spread is measured against the mean porosity")
  @Hint("A standard deviation of 0.02 is much for a porosity of 0.1 and little for one of 0.8.")
  void comparesTheSpreadWithTheMean(RepresentativeLength answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(331));
    for (int trial = 0; trial < 10; trial++) {
      double porosity = 0.05 + 0.4 * random.nextDouble();
      double[] mean = new double[SIDES.length];
      double[] deviation = new double[SIDES.length];
      for (int i = 0; i < SIDES.length; i++) {
        mean[i] = porosity * (1 + 0.01 * random.nextDouble());
        deviation[i] = mean[i] * (i < 3 ? 0.12 : 0.08) * (1 - 0.05 * i);
      }
      assertThat(answer.length(SIDES, mean, deviation, 0.1)).hasValue(20);
    }
  }

  @Test
  @Order(5)
  @DisplayName("A relative spread equal to the tolerance is not below it")
  @Hint("Below is <, not <=.")
  void aSpreadEqualToTheToleranceIsNotBelow(RepresentativeLength answer) {
    double[] mean = {1, 1, 1, 1, 1};
    double[] deviation = {1, 0.5, 0.25, 0.125, 0.0625}; // exact in binary
    assertThat(answer.length(SIDES, mean, deviation, 0.25)).hasValue(20);
  }

  @Test
  @Order(6)
  @DisplayName("Windows without any pore have not settled")
  @Hint("0/0 is NaN, and every comparison with NaN is false: think which way round you ask.")
  void windowsWithoutPoresHaveNotSettled(RepresentativeLength answer) {
    double[] mean = {0, 0, 1, 1, 1};
    double[] deviation = {0, 0, 0.05, 0.04, 0.03};
    assertThat(answer.length(SIDES, mean, deviation, 0.1)).hasValue(10);
  }

  @Test
  @Order(7)
  @DisplayName("Arrays of different lengths and tolerances not above zero are refused")
  @Hint("Compare all three lengths, and check the tolerance, before anything else.")
  void refusesArraysThatDoNotMatch(RepresentativeLength answer) {
    double[] four = {1, 1, 1, 1};
    double[] five = {1, 1, 1, 1, 1};
    refused(answer, four, five, 0.1);
    refused(answer, five, four, 0.1);
    refused(answer, four, four, 0.1);
    refused(answer, five, five, 0);
    refused(answer, five, five, -0.1);
    refused(answer, five, five, Double.NaN);
  }

  private static void refused(
      RepresentativeLength answer, double[] mean, double[] deviation, double tolerance) {
    assertThatThrownBy(() -> answer.length(SIDES, mean, deviation, tolerance))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

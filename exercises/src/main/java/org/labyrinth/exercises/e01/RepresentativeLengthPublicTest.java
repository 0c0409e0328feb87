package org.labyrinth.exercises.e01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 01-3, with a tolerance of 10 % throughout. */
class RepresentativeLengthPublicTest {
  private static final int[] SIDES = {4, 8, 16, 32};
  private static final double[] MEAN = {0.4, 0.4, 0.4, 0.4};

  @Test
  @Order(1)
  @DisplayName("Relative spreads of 50, 20, 8 and 3 % settle below 10 % at 16 voxels")
  @Hint("Compare standard deviation divided by mean; return the side, not its place in the array.")
  void settlesAtTheThirdSide(RepresentativeLength answer) {
    double[] deviation = {0.2, 0.08, 0.032, 0.012};
    assertEquals(
        OptionalInt.of(16),
        answer.length(SIDES, MEAN, deviation, 0.1),
        "representative length in voxels");
  }

  @Test
  @Order(2)
  @DisplayName("A dip is not settled: 50, 8, 20 and 3 % settle at 32 voxels")
  @Hint("From which side on does the spread stay low? Try walking from the largest side down.")
  void aDipDoesNotCount(RepresentativeLength answer) {
    double[] deviation = {0.2, 0.032, 0.08, 0.012};
    assertEquals(
        OptionalInt.of(32),
        answer.length(SIDES, MEAN, deviation, 0.1),
        "representative length in voxels");
  }

  @Test
  @Order(3)
  @DisplayName("Relative spreads of 50, 40, 30 and 20 % never settle below 10 %")
  @Hint("Where there is no such side, say so with OptionalInt.empty().")
  void neverSettles(RepresentativeLength answer) {
    double[] deviation = {0.2, 0.16, 0.12, 0.08};
    assertEquals(
        OptionalInt.empty(),
        answer.length(SIDES, MEAN, deviation, 0.1),
        "representative length in voxels");
  }
}

package org.labyrinth.exercises.e09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 09-1: six grey values, 20 voxels. */
class PorosityRangePublicTest {
  private static final long[] COUNTS = {3, 5, 1, 0, 7, 4};

  /** A division: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("The histogram 3, 5, 1, 0, 7, 4 is cut at 3")
  @Hint("Below 3 are 9 voxels with a mean of 7/9, from 3 on 11 with a mean of 48/11. Is 4 as good?")
  void threshold(PorosityRange answer) {
    assertEquals(3, answer.threshold(COUNTS), "threshold");
  }

  @Test
  @Order(2)
  @DisplayName("One grey value down and up: 40, 45 and 45 % of pores")
  @Hint(
      "Below 2 are 8 voxels of 20 (as whole numbers 8/20 is 0); a grey value of 4 is not below 4.")
  void porosities(PorosityRange answer) {
    assertArrayEquals(
        new double[] {0.4, 0.45, 0.45},
        answer.porosities(COUNTS, 3, 1),
        ROUND_OFF,
        "porosities at 2, 3 and 4");
  }

  @Test
  @Order(3)
  @DisplayName("1, 0, 0, 99, 100 is cut at 4: one odd voxel makes no class")
  @Hint("The variance between the classes weighs both shares: w0 times w1 times the square.")
  void oneOddVoxel(PorosityRange answer) {
    assertEquals(4, answer.threshold(new long[] {1, 0, 0, 99, 100}), "threshold");
  }
}

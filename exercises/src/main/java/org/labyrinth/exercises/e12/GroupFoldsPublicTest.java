package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 12-2: windows cut from four electrodes. */
class GroupFoldsPublicTest {
  /** New strings at each call, as an answer may get them: equal, and not the same. */
  private static String[] groups() {
    return "b a a c a c d".split(" ");
  }

  @Test
  @Order(1)
  @DisplayName("Three of a, two of c, one of b, one of d: a alone, the others together")
  @Hint(
      "Deal a, c, b, d, and note how many examples folds 0 and 1 hold before each. Where goes d at 3 to 3?")
  void bySize(GroupFolds answer) {
    // a (3) to 0; c (2) to 1; b to 1, which has fewer; d to 0, the lowest of two with three.
    assertArrayEquals(
        new int[] {1, 0, 0, 1, 0, 1, 0}, answer.folds(groups(), 2), "fold of each example");
  }

  @Test
  @Order(2)
  @DisplayName("Dealing example by example leaks, whole groups do not")
  @Hint(
      "Compare the folds of every two examples of one group, names by equals. A fold may hold two groups.")
  void leaks(GroupFolds answer) {
    assertEquals(true, answer.leaks(groups(), new int[] {0, 1, 0, 1, 0, 1, 0}), "dealt in turn");
    assertEquals(false, answer.leaks(groups(), new int[] {1, 0, 0, 1, 0, 1, 0}), "whole groups");
  }

  @Test
  @Order(3)
  @DisplayName("As many folds as groups: each its own")
  @Hint(
      "Folds count from 0. The largest group is dealt first, and an empty fold has the fewest examples.")
  void oneEach(GroupFolds answer) {
    assertArrayEquals(
        new int[] {2, 0, 0, 1, 0, 1, 3}, answer.folds(groups(), 4), "fold of each example");
  }
}

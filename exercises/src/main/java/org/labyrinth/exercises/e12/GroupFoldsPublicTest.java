package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 12-2: windows cut from four electrodes. */
class GroupFoldsPublicTest {
  private static final String[] GROUPS = {"b", "a", "a", "c", "a", "c", "d"};

  @Test
  @Order(1)
  @DisplayName("Three of a, two of c, one of b, one of d: a alone, the others together")
  @Hint("By size: a to fold 0, c to fold 1 (the emptier), then b to fold 1, and d?")
  void bySize(GroupFolds answer) {
    // a (3) to 0; c (2) to 1; b to 1, which has fewer; d to 0, the lowest of two with three.
    assertArrayEquals(
        new int[] {1, 0, 0, 1, 0, 1, 0}, answer.folds(GROUPS, 2), "fold of each example");
  }

  @Test
  @Order(2)
  @DisplayName("Dealing example by example leaks, whole groups do not")
  @Hint("Look at all pairs of examples of one group: are they in one fold?")
  void leaks(GroupFolds answer) {
    assertEquals(true, answer.leaks(GROUPS, new int[] {0, 1, 0, 1, 0, 1, 0}), "dealt in turn");
    assertEquals(false, answer.leaks(GROUPS, new int[] {1, 0, 0, 1, 0, 1, 0}), "whole groups");
  }

  @Test
  @Order(3)
  @DisplayName("As many folds as groups: each its own")
  @Hint("An empty fold has the fewest examples of all.")
  void oneEach(GroupFolds answer) {
    assertArrayEquals(
        new int[] {2, 0, 0, 1, 0, 1, 3}, answer.folds(GROUPS, 4), "fold of each example");
  }
}

package org.labyrinth.autograder.tests.e12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e12.GroupFolds;

class GroupFoldsHiddenTest {
  /** Examples of six groups, mixed; every group has one at least. */
  private static String[] mixed(int count, SplittableRandom random) {
    String[] groups = new String[count];
    for (int i = 0; i < count; i++) {
      groups[i] = "electrode " + (i < 6 ? i : random.nextInt(6));
    }
    for (int i = count - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      String kept = groups[i];
      groups[i] = groups[j];
      groups[j] = kept;
    }
    return groups;
  }

  private static boolean split(String[] groups, int[] folds) {
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < i; j++) {
        if (groups[i].equals(groups[j]) && folds[i] != folds[j]) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("No group is in two folds, and no fold is empty")
  @Hint(
      "A fold belongs to the group, not to the example; folds count from 0, and none stays empty.")
  void groupsStayWhole(GroupFolds answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3201));
    for (int count = 2; count < 7; count++) {
      String[] groups = mixed(30, random);
      int[] folds = answer.folds(groups, count);
      assertThat(folds).hasSize(30);
      assertThat(split(groups, folds)).isFalse();
      for (int fold = 0; fold < count; fold++) {
        assertThat(folds).contains(fold);
      }
      for (int fold : folds) {
        assertThat(fold).isBetween(0, count - 1);
      }
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The largest group first, each to the fold with the fewest examples")
  @Hint(
      "The largest group first, of equal ones the one that occurs first; count a fold's examples, not groups.")
  void dealtBySize(GroupFolds answer) {
    // d has 4, b 3, a 2, c 2, e 1: d to 0, b to 1, a to 2, c to 2, e to 1.
    assertThat(answer.folds("a b d c b d d e c a b d".split(" "), 3))
        .containsExactly(2, 1, 0, 2, 1, 0, 0, 1, 2, 2, 1, 0);
    // With two: d to 0, b to 1, a to 1, c to 0, e to 1.
    assertThat(answer.folds("a b d c b d d e c a b d".split(" "), 2))
        .containsExactly(1, 1, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0);
    // One of four and five of one: a to 0, then b, c, d, e to 1, and f to 0 again.
    assertThat(answer.folds("a a a a b c d e f".split(" "), 2))
        .containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 0);
    // All alike: in the order in which they occur.
    assertThat(answer.folds("z y x w z y x w".split(" "), 4))
        .containsExactly(0, 1, 2, 3, 0, 1, 2, 3);
    assertThat(answer.folds("z y x w".split(" "), 3)).containsExactly(0, 1, 2, 0);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("One example on the wrong side is a leak, wherever it stands")
  @Hint(
      "leaks: any two examples of one group count, wherever they stand. Objects equal by equals, not by ==.")
  void oneExampleIsALeak(GroupFolds answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(3202));
    String[] groups = {"p", "q", "p", "q", "r", "s", "r"};
    int[] whole = {0, 1, 0, 1, 2, 0, 2};
    assertThat(answer.leaks(groups, whole)).isFalse();
    for (int i = 0; i < groups.length; i++) {
      int[] moved = whole.clone();
      moved[i] = (whole[i] + 1 + random.nextInt(2)) % 3;
      assertThat(answer.leaks(groups, moved)).isEqualTo(split(groups, moved));
    }
    for (int trial = 0; trial < 20; trial++) {
      String[] some = mixed(8, random);
      int[] folds = random.ints(8, 0, 3).toArray();
      assertThat(answer.leaks(some, folds)).isEqualTo(split(some, folds));
    }
    int[] thousands = Arrays.stream(whole).map(fold -> 1000 * (fold + 1)).toArray();
    assertThat(answer.leaks(groups, thousands)).isFalse();
    assertThat(answer.leaks(new String[0], new int[0])).isFalse();
  }

  @Test
  @Order(4)
  @DisplayName("Too few folds, too many, and lengths that differ are refused")
  @Hint(
      "folds takes a count from 2 to the number of groups, leaks two arrays of one length; refuse others.")
  void refusesImpossibleSplits(GroupFolds answer) {
    String[] groups = {"p", "q", "p", "q"};
    assertThat(answer.folds(groups, 2)).containsExactly(0, 1, 0, 1);
    for (int count : new int[] {1, 0, -1, 3}) {
      assertThatThrownBy(() -> answer.folds(groups, count))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (int length : new int[] {3, 5}) {
      assertThatThrownBy(() -> answer.leaks(groups, new int[length]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

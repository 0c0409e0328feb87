package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which examples are tested together, while the others teach.
 *
 * @param fold the fold of each example, from 0; every fold up to the largest has an example, and
 *     there are at least two
 */
public record Folds(List<Integer> fold) {
  public Folds {
    fold = List.copyOf(fold);
    Require.atLeast(2, "examples", fold.size(), "folds");
    int count = Collections.max(fold) + 1;
    Require.atLeast(2, "folds", count, "cross-validation");
    for (int k = 0; k < count; k++) {
      if (!fold.contains(k)) {
        throw new IllegalArgumentException(
            "examples of fold %d = 0 must be at least 1: cross-validation".formatted(k));
      }
    }
    Require.atLeast(0, "fold", Collections.min(fold), "cross-validation");
  }

  /**
   * Folds of equal size, or of one example more, drawn at random.
   *
   * @param examples how many
   * @param folds how many, at least 2 and at most one an example
   * @param seed of the draw
   * @return the folds
   */
  public static Folds random(int examples, int folds, long seed) {
    List<Integer> fold =
        new ArrayList<>(IntStream.range(0, examples).map(i -> i % folds).boxed().toList());
    Collections.shuffle(fold, new Random(seed));
    return new Folds(fold);
  }

  /**
   * Every example a fold of its own.
   *
   * @param examples how many, at least 2
   * @return the folds
   */
  public static Folds leaveOneOut(int examples) {
    return new Folds(IntStream.range(0, examples).boxed().toList());
  }

  /**
   * Every group a fold: examples that have more in common than two examples of the future will must
   * not sit on both sides.
   *
   * @param groups the group of each example, of two or more
   * @return the folds, in the order in which the groups first occur
   */
  public static Folds byGroup(List<?> groups) {
    List<?> names = groups.stream().distinct().toList();
    return new Folds(groups.stream().map(g -> names.indexOf(g)).toList());
  }

  /**
   * How many folds there are.
   *
   * @return the count
   */
  public int count() {
    return Collections.max(fold) + 1;
  }

  /** The examples that are tested in a fold. */
  List<Integer> tested(int k) {
    return IntStream.range(0, fold.size()).filter(i -> fold.get(i) == k).boxed().toList();
  }

  /** The examples that teach while a fold is tested. */
  List<Integer> teaching(int k) {
    return IntStream.range(0, fold.size()).filter(i -> fold.get(i) != k).boxed().toList();
  }
}

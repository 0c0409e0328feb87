package org.labyrinth.exercises.e12;

import org.labyrinth.exercises.Question;

/** Question 12-2 (modify): folds for a cross-validation that do not leak. */
@Question(id = "12-2", title = "Folds that do not leak", points = 2)
public interface GroupFolds {
  /**
   * Deals examples to folds, every group whole.
   *
   * <p>The groups are dealt by size, the largest first (of equal ones, the one that occurs first);
   * each goes to the fold that has the fewest examples so far (of equal ones, the lowest).
   *
   * @param groups the name of each example's group
   * @param count how many folds, at least 2 and at most as many as there are groups
   * @return the fold of each example, from 0 to count − 1
   * @throws IllegalArgumentException if the count is out of its range
   */
  int[] folds(String[] groups, int count);

  /**
   * Whether a split leaks: some group has examples in two folds.
   *
   * @param groups the name of each example's group
   * @param folds the fold of each example
   * @return true if it does
   * @throws IllegalArgumentException if the lengths differ
   */
  boolean leaks(String[] groups, int[] folds);
}

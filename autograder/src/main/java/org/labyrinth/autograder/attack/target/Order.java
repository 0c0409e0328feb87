package org.labyrinth.autograder.attack.target;

import java.util.List;
import org.labyrinth.exercises.Question;

/** Question 98-2: numbers in order, and their range. */
@Question(id = "98-2", title = "Order", points = 2)
public interface Order {
  /**
   * Sorts.
   *
   * @param values numbers
   * @return the same, the least first
   */
  List<Integer> sorted(List<Integer> values);

  /**
   * The least and the greatest.
   *
   * @param values at least one number
   * @return both
   */
  Range range(double[] values);
}

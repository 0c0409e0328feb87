package org.labyrinth.autograder.sample;

import org.labyrinth.exercises.Question;

/** Question 99-2: the sum of an array. */
@Question(id = "99-2", title = "Summing", points = 2)
public interface Summing {
  /**
   * Adds up.
   *
   * @param values numbers
   * @return their sum
   */
  double sum(double[] values);
}

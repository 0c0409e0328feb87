package org.labyrinth.autograder.sample;

import org.labyrinth.exercises.Question;

/** Question 99-1: twice a number. */
@Question(id = "99-1", title = "Doubling", points = 4)
public interface Doubling {
  /**
   * Doubles.
   *
   * @param n a number, 0 or more
   * @return 2 n
   * @throws IllegalArgumentException if n is below 0
   */
  int twice(int n);
}

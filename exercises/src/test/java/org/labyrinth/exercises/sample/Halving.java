package org.labyrinth.exercises.sample;

import org.labyrinth.exercises.Question;

/** A question for the check's own tests. */
@Question(id = "98-1", title = "Halving <b>", points = 1)
public interface Halving {
  /**
   * Halves.
   *
   * @param x a number
   * @return x / 2
   */
  double half(double x);
}

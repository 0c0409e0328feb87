package org.labyrinth.autograder.attack.target;

import org.labyrinth.exercises.Question;

/** Question 98-1: a text backwards, numbers times a factor. */
@Question(id = "98-1", title = "Letters and numbers", points = 4)
public interface Letters {
  /**
   * Turns a text round.
   *
   * @param text any text
   * @return its characters, the last first
   */
  String backwards(String text);

  /**
   * Multiplies.
   *
   * @param values numbers, which stay as they are
   * @param factor above 0
   * @return values × factor
   */
  double[] times(double[] values, double factor);
}

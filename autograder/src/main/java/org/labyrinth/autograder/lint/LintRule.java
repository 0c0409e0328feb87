package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.util.List;

/** One thing that every exercise must prove. */
public interface LintRule {
  /**
   * Looks at an exercise.
   *
   * @param subject the exercise
   * @return what is wrong; empty if the exercise keeps the rule
   * @throws IOException if a file of the exercise cannot be read
   */
  List<Finding> check(LintSubject subject) throws IOException;
}

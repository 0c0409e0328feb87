package org.labyrinth.autograder.gradebook;

import java.util.List;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.report.StudentResult;

/**
 * All that a student handed in, graded.
 *
 * @param student the student
 * @param attempts the results, the oldest first; at least one
 */
public record StudentAttempts(String student, List<StudentResult> attempts) {
  public StudentAttempts {
    attempts = List.copyOf(attempts);
    if (attempts.isEmpty()) {
      throw new IllegalArgumentException("attempts = 0 must be at least 1: " + student);
    }
  }

  /**
   * The attempt handed in last.
   *
   * @return its result
   */
  public StudentResult last() {
    return attempts.get(attempts.size() - 1);
  }

  /**
   * Who it is.
   *
   * @return what the last attempt says of the person; an earlier one where it says nothing
   */
  public Handin person() {
    for (int i = attempts.size() - 1; i >= 0; i--) {
      Handin handin = attempts.get(i).handin();
      if (!(handin.name() + handin.id() + handin.email()).isEmpty()) {
        return handin;
      }
    }
    return last().handin();
  }
}

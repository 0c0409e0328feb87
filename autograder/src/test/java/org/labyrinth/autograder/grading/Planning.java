package org.labyrinth.autograder.grading;

import java.util.List;
import org.labyrinth.autograder.notebook.Notebook;

/** Which code of a submission would run. */
public final class Planning {
  private Planning() {}

  /** The sources of the planned cells, in order. */
  public static List<String> of(Assignment assignment, Notebook submission) {
    return Plan.of(assignment.solution(), submission).stream().map(PlannedCell::source).toList();
  }
}

package org.labyrinth.autograder.grading;

import java.util.List;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;

/**
 * An exercise as the instructor holds it.
 *
 * @param slug its name, such as {@code 01-representative-volume}
 * @param solution the solved notebook: which cells there are, and which are given
 * @param questions what is asked, in order
 */
public record Assignment(String slug, Notebook solution, List<GradedQuestion> questions) {
  public Assignment {
    questions = List.copyOf(questions);
  }

  /**
   * How many cells of a notebook are this exercise's.
   *
   * @param notebook any notebook
   * @return the number of its code cells whose {@code grade_id} occurs in the solution
   */
  public long cellsOf(Notebook notebook) {
    return notebook.code().stream()
        .map(Cell::id)
        .filter(id -> !id.isEmpty() && solution.find(id).isPresent())
        .distinct()
        .count();
  }
}

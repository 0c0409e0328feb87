package org.labyrinth.autograder.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;

/**
 * Which code runs for a submission. The instructor's cells give the order. A locked cell runs as
 * the instructor wrote it, whatever the submission made of it; a solution cell runs as the student
 * wrote it; a check does not run. Each of the student's own cells runs after the instructor's cell
 * that it follows in the submission, and so does the rest of a solution cell that was split or
 * copied.
 */
final class Plan {
  private static final String START = "";
  private final Notebook solution;
  private final Notebook submission;

  private Plan(Notebook solution, Notebook submission) {
    this.solution = solution;
    this.submission = submission;
  }

  static List<PlannedCell> of(Notebook solution, Notebook submission) {
    return new Plan(solution, submission).cells();
  }

  private List<PlannedCell> cells() {
    Map<String, List<PlannedCell>> own = ownCells();
    List<PlannedCell> plan = new ArrayList<>(own.getOrDefault(START, List.of()));
    for (Cell given : solution.code()) {
      if (given.role() == Role.LOCKED) {
        plan.add(new PlannedCell(given.id(), given.id(), given.source()));
      } else if (given.role() == Role.SOLUTION) {
        submission
            .find(given.id())
            .ifPresent(c -> plan.add(new PlannedCell(given.id(), given.id(), c.source())));
      }
      if (!given.id().isEmpty()) {
        plan.addAll(own.getOrDefault(given.id(), List.of()));
      }
    }
    return plan;
  }

  /** The student's own cells, by the instructor's cell they follow. */
  private Map<String, List<PlannedCell>> ownCells() {
    Map<String, List<PlannedCell>> own = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    String after = START;
    int number = 0;
    for (Cell cell : submission.code()) {
      number++;
      Optional<Cell> given = cell.id().isEmpty() ? Optional.empty() : solution.find(cell.id());
      if (given.isPresent()) {
        after = cell.id();
      }
      // Both halves of a cell that JupyterLab has split carry its id.
      boolean rest = given.isPresent() && !seen.add(after) && given.get().role() == Role.SOLUTION;
      if (given.isEmpty() || rest) {
        own.computeIfAbsent(after, id -> new ArrayList<>())
            .add(new PlannedCell("code cell " + number, rest ? after : "", cell.source()));
      }
    }
    return own;
  }
}

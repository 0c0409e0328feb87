package org.labyrinth.autograder.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.intake.ReadSubmission;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.StudentResult;

/** Grades all that one student handed in: finds out which exercises it is, then grades each. */
public final class SubmissionGrader {
  private final List<Assignment> assignments;
  private final Grader grader;
  private final String version;

  /**
   * A grader of submissions.
   *
   * @param assignments the exercises there are
   * @param grader grades one exercise
   * @param version of the grader, the exercises and the settings: another one, another fingerprint
   */
  public SubmissionGrader(List<Assignment> assignments, Grader grader, String version) {
    this.assignments = List.copyOf(assignments);
    this.grader = grader;
    this.version = version;
  }

  List<Assignment> assignments() {
    return assignments;
  }

  String fingerprint(ReadSubmission submission) {
    return new Fingerprint().add(version).add(submission.content()).toString();
  }

  /** A result in every case: what goes wrong is a problem in it. */
  StudentResult grade(ReadSubmission submission, String fingerprint) {
    List<String> problems = new ArrayList<>(submission.problems());
    Map<Assignment, Notebook> handedIn = sorted(submission, problems);
    List<ExerciseGrade> grades = new ArrayList<>();
    for (Assignment assignment : assignments) {
      if (handedIn.containsKey(assignment)) {
        try {
          grades.add(grader.grade(assignment, handedIn.get(assignment)));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
          // One submission may not end the batch, whatever it makes the grader run out of.
          problems.add("%s could not be graded: %s".formatted(assignment.slug(), e.getMessage()));
        }
      }
    }
    return StudentResult.of(
        submission.student(),
        submission.handin(),
        fingerprint,
        grader.isolation(),
        grades,
        problems);
  }

  private Map<Assignment, Notebook> sorted(ReadSubmission submission, List<String> problems) {
    Map<Assignment, Notebook> sorted = new LinkedHashMap<>();
    submission
        .notebooks()
        .forEach(
            (name, notebook) -> {
              Optional<Assignment> assignment = assignment(name, notebook);
              if (assignment.isEmpty()) {
                problems.add(name + ": this notebook is none of the exercises");
              } else if (sorted.putIfAbsent(assignment.get(), notebook) != null) {
                problems.add(
                    "%s: left out, there is another notebook of %s"
                        .formatted(name, assignment.get().slug()));
              }
            });
    return sorted;
  }

  /** By its cells; if it has none of any exercise, by its name. */
  private Optional<Assignment> assignment(String name, Notebook notebook) {
    Optional<Assignment> best = Optional.empty();
    long most = 0;
    for (Assignment assignment : assignments) {
      long cells = assignment.cellsOf(notebook);
      if (cells > most) {
        most = cells;
        best = Optional.of(assignment);
      }
    }
    return best.or(
        () -> assignments.stream().filter(each -> name.contains(each.slug())).findFirst());
  }
}

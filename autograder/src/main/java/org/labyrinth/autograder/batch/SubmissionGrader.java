package org.labyrinth.autograder.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.Grader;
import org.labyrinth.autograder.intake.ReadSubmission;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.StudentResult;

/** Grades all that one student handed in: finds out which exercises it is, then grades each. */
public final class SubmissionGrader {
  private final List<Assignment> assignments;
  private final BiFunction<Assignment, Notebook, ExerciseGrade> grading;
  private final String isolation;
  private final GraderVersion version;

  /**
   * A grader of submissions.
   *
   * @param assignments the exercises there are
   * @param grader grades one exercise
   * @param version of the grader, the exercises and the settings: another one, another grade
   */
  public SubmissionGrader(List<Assignment> assignments, Grader grader, GraderVersion version) {
    this(assignments, grader::grade, grader.isolation(), version);
  }

  SubmissionGrader(
      List<Assignment> assignments,
      BiFunction<Assignment, Notebook, ExerciseGrade> grading,
      String isolation,
      GraderVersion version) {
    this.assignments = List.copyOf(assignments);
    this.grading = grading;
    this.isolation = isolation;
    this.version = version;
  }

  List<Assignment> assignments() {
    return assignments;
  }

  String isolation() {
    return isolation;
  }

  /** A digest of all that may change a grade besides the submissions. */
  String digest() {
    return new Fingerprint().add(version.digest()).add(isolation).toString();
  }

  /** Reads a submission; whatever is wrong with it is a problem in what comes of it. */
  PreparedSubmission prepare(Submission submission) {
    ReadSubmission read = ReadSubmission.of(submission);
    Fingerprint content = new Fingerprint().add(read.content()).add(read.handin().toString());
    List<String> problems = new ArrayList<>(read.problems());
    List<ExerciseTask> tasks = new ArrayList<>();
    try {
      Map<Assignment, Notebook> handedIn = sorted(read, problems);
      assignments.stream()
          .filter(handedIn::containsKey)
          .forEach(each -> tasks.add(task(read.student(), each, handedIn.get(each))));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      tasks.clear();
      problems.add("the notebooks could not be read: " + e.getClass().getSimpleName());
    }
    return new PreparedSubmission(
        read.student(), read.handin(), content.toString(), tasks, problems);
  }

  private ExerciseTask task(String student, Assignment assignment, Notebook notebook) {
    String key =
        new Fingerprint()
            .add(version.of(assignment.slug()))
            .add(isolation)
            .add(student)
            .add(Json.write(notebook))
            .toString();
    return new ExerciseTask(assignment, notebook, key);
  }

  ExerciseGrade grade(ExerciseTask task) {
    return grading.apply(task.assignment(), task.notebook());
  }

  StudentResult result(
      PreparedSubmission submission, List<ExerciseGrade> grades, List<String> failures) {
    List<String> problems = new ArrayList<>(submission.problems());
    problems.addAll(failures);
    return StudentResult.of(
        submission.student(),
        submission.handin(),
        submission.fingerprint(),
        isolation,
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

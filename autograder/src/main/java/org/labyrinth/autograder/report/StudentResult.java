package org.labyrinth.autograder.report;

import java.util.List;
import org.labyrinth.autograder.grading.ExerciseGrade;

/**
 * All that is known of one student's submission.
 *
 * @param student the student
 * @param fingerprint of the submission, the grader and its settings: the same again need not be
 *     graded again
 * @param score points earned
 * @param points points to be had in the exercises handed in
 * @param exercises a grade for each exercise handed in
 * @param problems what could not be graded, in sentences
 */
public record StudentResult(
    String student,
    String fingerprint,
    double score,
    double points,
    List<ExerciseGrade> exercises,
    List<String> problems) {
  public StudentResult {
    exercises = List.copyOf(exercises);
    problems = List.copyOf(problems);
  }

  /**
   * A result with its sums.
   *
   * @param student the student
   * @param fingerprint of the submission and the grader
   * @param exercises the grades
   * @param problems what could not be graded
   * @return the result
   */
  public static StudentResult of(
      String student, String fingerprint, List<ExerciseGrade> exercises, List<String> problems) {
    double score = exercises.stream().mapToDouble(ExerciseGrade::score).sum();
    double points = exercises.stream().mapToDouble(ExerciseGrade::points).sum();
    return new StudentResult(student, fingerprint, score, points, exercises, problems);
  }
}

package org.labyrinth.autograder.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.exercises.Score;

/**
 * All that is known of one student's submission.
 *
 * @param student the student
 * @param handin who and when, as far as it is known
 * @param fingerprint of the submission, the grader and its settings: the same again need not be
 *     graded again
 * @param isolation what kept the student's code apart, in words
 * @param score points earned
 * @param points points to be had in the exercises handed in
 * @param exercises a grade for each exercise handed in
 * @param problems what could not be graded, in sentences
 */
public record StudentResult(
    String student,
    Handin handin,
    String fingerprint,
    String isolation,
    double score,
    double points,
    List<ExerciseGrade> exercises,
    List<String> problems) {
  public StudentResult {
    exercises = List.copyOf(exercises);
    problems = List.copyOf(problems);
  }

  /**
   * What the submission's challenges came to.
   *
   * @return the best score on each board, by the board's name
   */
  public List<Score> scores() {
    Map<String, Score> best = new TreeMap<>();
    exercises.stream()
        .flatMap(exercise -> exercise.questions().stream())
        .flatMap(question -> question.tests().stream())
        .flatMap(test -> test.scores().stream())
        .forEach(score -> best.merge(score.board(), score, StudentResult::better));
    return List.copyOf(best.values());
  }

  private static Score better(Score one, Score other) {
    boolean more = one.value() >= other.value();
    return more == one.higherIsBetter() ? one : other;
  }

  /**
   * A result with its sums; of notes, problems and messages without end it keeps the beginning.
   *
   * @param student the student
   * @param handin who and when
   * @param fingerprint of the submission and the grader
   * @param isolation what kept the student's code apart, in words
   * @param exercises the grades
   * @param problems what could not be graded
   * @return the result
   */
  public static StudentResult of(
      String student,
      Handin handin,
      String fingerprint,
      String isolation,
      List<ExerciseGrade> exercises,
      List<String> problems) {
    List<ExerciseGrade> kept = exercises.stream().map(Caps::grade).toList();
    double score = exercises.stream().mapToDouble(ExerciseGrade::score).sum();
    double points = exercises.stream().mapToDouble(ExerciseGrade::points).sum();
    return new StudentResult(
        student, handin, fingerprint, isolation, score, points, kept, Caps.problems(problems));
  }
}

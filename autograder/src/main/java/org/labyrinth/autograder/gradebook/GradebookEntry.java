package org.labyrinth.autograder.gradebook;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.report.Handin;

/**
 * What one student gets for one exercise, and how it came about.
 *
 * @param student the student
 * @param handin who, and when the attempt that counts was handed in
 * @param earned what the attempt that counts earned; zeros if there is none
 * @param attempts how many attempts there were; 0 if nothing was handed in
 * @param due the deadline, if there is one
 * @param late what the deadline takes off
 * @param manual what was done by hand
 * @param remarks what else there is to know, in sentences
 */
public record GradebookEntry(
    String student,
    Handin handin,
    ExerciseGrade earned,
    int attempts,
    Optional<ZonedDateTime> due,
    Lateness late,
    ManualPoints manual,
    List<String> remarks) {
  /** Sums of a few decimal points, rounded in binary, miss their range by less. */
  private static final double ROUNDING = 1e-9;

  public GradebookEntry {
    remarks = List.copyOf(remarks);
    double sum = earned.score() - late.points() + manual.points();
    if (!(sum >= -ROUNDING && sum <= earned.points() + ROUNDING)) {
      throw new IllegalArgumentException(
          "score = %s must be in [0, %s]: %s, %s"
              .formatted(sum, earned.points(), student, earned.exercise()));
    }
  }

  /**
   * The exercise.
   *
   * @return its name
   */
  public String exercise() {
    return earned.exercise();
  }

  /**
   * What the hidden tests gave.
   *
   * @return points
   */
  public double raw() {
    return earned.score();
  }

  /**
   * What is to be had.
   *
   * @return points
   */
  public double max() {
    return earned.points();
  }

  /**
   * What counts in the end: raw score − late penalty + manual points.
   *
   * @return points in [0, max]
   */
  public double score() {
    return Math.min(max(), Math.max(0, raw() - late.points() + manual.points()));
  }

  /**
   * Whether there is anything to tell a learning platform.
   *
   * @return false if nothing was handed in and nothing done by hand
   */
  public boolean isGraded() {
    return attempts > 0 || !manual.equals(ManualPoints.NONE);
  }

  GradebookEntry with(ManualPoints added) {
    return new GradebookEntry(
        student, handin, earned, attempts, due, late, manual.and(added), remarks);
  }
}

package org.labyrinth.autograder.batch;

import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.Planning;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.sample.Sample;

/**
 * The way of a submission up to where its code would run.
 *
 * @param plans the sources that would run, for each exercise handed in
 * @param problems what cannot be graded
 * @param fingerprint what the result hangs on
 */
public record Sorting(List<List<String>> plans, List<String> problems, String fingerprint) {
  private static final SubmissionGrader GRADER =
      new SubmissionGrader(
          List.of(Sample.assignment()), Sample.grader(), new GraderVersion("1", Map.of()));

  /** Sorts and plans; starts no process. */
  public static Sorting of(Submission submission) {
    PreparedSubmission prepared = GRADER.prepare(submission);
    return new Sorting(
        prepared.tasks().stream()
            .map(task -> Planning.of(task.assignment(), task.notebook()))
            .toList(),
        prepared.problems(),
        prepared.fingerprint());
  }
}

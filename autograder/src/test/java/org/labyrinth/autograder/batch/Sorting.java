package org.labyrinth.autograder.batch;

import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.intake.ReadSubmission;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.sample.Sample;

/** The way of a submission up to where its code would run. */
public final class Sorting {
  private static final SubmissionGrader GRADER =
      new SubmissionGrader(List.of(Sample.assignment()), Sample.grader(), "version 1");

  private Sorting() {}

  /** Which notebook counts for which exercise. */
  public static Map<Assignment, Notebook> of(ReadSubmission submission, List<String> problems) {
    return GRADER.sorted(submission, problems);
  }

  /** What the result of a submission hangs on. */
  public static String fingerprint(ReadSubmission submission) {
    return GRADER.fingerprint(submission);
  }
}

package org.labyrinth.autograder.batch;

import java.util.List;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.Handin;

/**
 * A submission of which it is known what is to be graded.
 *
 * @param student whose
 * @param handin who and when
 * @param content a digest of what was handed in, and when
 * @param tasks the exercises in it
 * @param problems what cannot be graded
 */
record PreparedSubmission(
    String student,
    Handin handin,
    String content,
    List<ExerciseTask> tasks,
    List<String> problems) {
  private static final String BETWEEN = "/";

  PreparedSubmission {
    tasks = List.copyOf(tasks);
    problems = List.copyOf(problems);
  }

  /** What was handed in, and by what it was graded. */
  String fingerprint() {
    Fingerprint grader = new Fingerprint();
    tasks.forEach(task -> grader.add(task.key()));
    return content + BETWEEN + grader;
  }

  /** What was handed in, of a fingerprint of any run. */
  static String contentOf(String fingerprint) {
    return fingerprint.split(BETWEEN, 2)[0];
  }
}

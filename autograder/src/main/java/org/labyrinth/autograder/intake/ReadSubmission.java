package org.labyrinth.autograder.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.report.Handin;

/**
 * A submission whose files have been read.
 *
 * @param student whose
 * @param handin who and when, as far as it is known
 * @param notebooks those that are notebooks, by file name; in the order in which they count
 * @param problems what is wrong with the others
 * @param content a digest of all of it
 */
public record ReadSubmission(
    String student,
    Handin handin,
    Map<String, Notebook> notebooks,
    List<String> problems,
    String content) {
  public ReadSubmission {
    notebooks = Collections.unmodifiableMap(new LinkedHashMap<>(notebooks));
    problems = List.copyOf(problems);
  }

  /**
   * Reads all files of a submission, and those in its zips, within one budget for all of them.
   *
   * @param submission what was handed in
   * @return what could be read, and what was wrong with the rest; never an exception
   */
  public static ReadSubmission of(Submission submission) {
    SubmissionReader reader = new SubmissionReader();
    reader.read(submission.files());
    return reader.result(submission);
  }
}

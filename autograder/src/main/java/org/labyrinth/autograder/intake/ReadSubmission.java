package org.labyrinth.autograder.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.NotebookException;
import org.labyrinth.autograder.report.Fingerprint;
import org.labyrinth.autograder.report.Handin;

/**
 * A submission whose files have been read.
 *
 * @param student whose
 * @param handin who and when, as far as it is known
 * @param notebooks those that are notebooks, by file name
 * @param problems what is wrong with the others
 * @param content a digest of all of it
 */
public record ReadSubmission(
    String student,
    Handin handin,
    Map<String, Notebook> notebooks,
    List<String> problems,
    String content) {
  private static final int MAX_FILES = 100;

  /**
   * Reads all files of a submission.
   *
   * @param submission what was handed in
   * @return what could be read, and what was wrong with the rest; never an exception
   */
  public static ReadSubmission of(Submission submission) {
    Map<String, Notebook> notebooks = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>(submission.problems());
    Fingerprint content = new Fingerprint().add(submission.student());
    submission.problems().forEach(content::add);
    for (SubmittedFile file : submission.files().stream().limit(MAX_FILES).toList()) {
      try {
        byte[] bytes = file.content().read();
        content.add(file.name()).add(bytes);
        notebooks.put(file.name(), Notebook.read(bytes));
      } catch (NotebookException e) {
        problems.add("%s: %s".formatted(file.name(), e.getMessage()));
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        problems.add("%s: cannot be read".formatted(file.name()));
      }
    }
    if (submission.files().isEmpty() && problems.isEmpty()) {
      problems.add("there is no notebook in this submission");
    }
    return new ReadSubmission(
        submission.student(), submission.handin(), notebooks, problems, content.toString());
  }
}

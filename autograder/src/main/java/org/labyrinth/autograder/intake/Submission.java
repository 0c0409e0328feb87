package org.labyrinth.autograder.intake;

import java.util.List;
import org.labyrinth.autograder.report.Handin;

/**
 * What one student handed in.
 *
 * @param student the name of the folder or file
 * @param handin who and when, as far as it is known
 * @param files the notebooks in it, by name
 * @param problems what could not be read, in sentences
 */
public record Submission(
    String student, Handin handin, List<SubmittedFile> files, List<String> problems) {
  public Submission {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}

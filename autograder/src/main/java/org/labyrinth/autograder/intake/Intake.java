package org.labyrinth.autograder.intake;

import java.util.List;

/**
 * What was found.
 *
 * @param submissions one for each student, by name
 * @param sentences what each folder or zip was taken for, and what could not be listed: for the
 *     instructor
 */
public record Intake(List<Submission> submissions, List<String> sentences) {
  public Intake {
    submissions = List.copyOf(submissions);
    sentences = List.copyOf(sentences);
  }
}

package org.labyrinth.autograder.batch;

import java.util.List;

/**
 * What one student handed in.
 *
 * @param student the name of the folder or file
 * @param files the notebooks in it, by name
 * @param problems what could not be read, in sentences
 */
record Submission(String student, List<SubmittedFile> files, List<String> problems) {
  Submission {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}

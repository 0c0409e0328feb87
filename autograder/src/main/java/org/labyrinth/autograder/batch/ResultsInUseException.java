package org.labyrinth.autograder.batch;

import java.io.IOException;

/** A folder of results that another grader is writing to. */
public final class ResultsInUseException extends IOException {
  private static final long serialVersionUID = 1;

  ResultsInUseException(String sentence) {
    super(sentence);
  }
}

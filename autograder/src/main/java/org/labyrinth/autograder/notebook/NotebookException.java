package org.labyrinth.autograder.notebook;

/** A file is no notebook that can be read. */
public final class NotebookException extends Exception {
  private static final long serialVersionUID = 1;

  NotebookException(String message) {
    super(message);
  }

  NotebookException(String message, Throwable cause) {
    super(message, cause);
  }
}

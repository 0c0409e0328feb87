package org.labyrinth.autograder.cli;

import java.io.IOException;

/** Bad input, in a sentence. */
final class InputException extends IOException {
  private static final long serialVersionUID = 1;

  InputException(String sentence) {
    super(sentence);
  }
}

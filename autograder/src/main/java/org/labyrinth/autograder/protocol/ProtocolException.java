package org.labyrinth.autograder.protocol;

import java.io.IOException;

/** What the other side sent is not what the protocol says. */
public final class ProtocolException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A breach.
   *
   * @param message what is wrong
   */
  public ProtocolException(String message) {
    super(message);
  }

  /**
   * A breach noticed by an exception.
   *
   * @param message what is wrong
   * @param cause the exception
   */
  public ProtocolException(String message, Throwable cause) {
    super(message, cause);
  }
}

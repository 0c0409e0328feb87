package org.labyrinth.experiment;

import java.io.Serial;

/**
 * An experiment that makes no sense. The first line of the message says what and where; where a
 * sentence was read, it follows with a mark under the character.
 */
public final class ExperimentException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * An experiment that makes no sense.
   *
   * @param message one sentence, with the place and the rule
   */
  public ExperimentException(String message) {
    super(message);
  }
}

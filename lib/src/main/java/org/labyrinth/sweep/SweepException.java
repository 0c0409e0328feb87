package org.labyrinth.sweep;

import java.io.Serial;

/** A plan that makes no sense, or a journal that does not belong to its plan. */
public final class SweepException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * A plan or journal that is refused.
   *
   * @param message one sentence, with the rule and the place
   */
  public SweepException(String message) {
    super(message);
  }
}

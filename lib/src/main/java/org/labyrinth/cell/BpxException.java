package org.labyrinth.cell;

/**
 * What a BPX file says cannot become a cell, or a cell cannot be said in BPX. The message is one
 * sentence: the place in the file, what is wrong, what it should be, which file.
 */
public final class BpxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * With a sentence for the user.
   *
   * @param message place, fault and rule
   */
  public BpxException(String message) {
    super(message);
  }

  /**
   * With a sentence for the user and what caused it.
   *
   * @param message place, fault and rule
   * @param cause from a parser or a record's own check
   */
  public BpxException(String message, Throwable cause) {
    super(message, cause);
  }
}

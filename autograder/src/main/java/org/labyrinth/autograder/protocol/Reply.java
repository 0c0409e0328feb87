package org.labyrinth.autograder.protocol;

/** What the student's process answers. */
public sealed interface Reply {
  /** It has started. */
  record Ready() implements Reply {}

  /**
   * A cell has run.
   *
   * @param outcome what it gave
   */
  record CellDone(CellOutcome outcome) implements Reply {}

  /** The answer is made. */
  record Made() implements Reply {}

  /**
   * A method returned.
   *
   * @param value its result, coded
   */
  @SuppressWarnings("ArrayRecordComponent") // one message, written once and read once
  record Returned(byte[] value) implements Reply {}

  /**
   * A method threw, or an answer could not be made.
   *
   * @param category the kind of exception
   * @param message its message, cut at a limit
   */
  record Threw(Category category, String message) implements Reply {}
}

package org.labyrinth.autograder.protocol;

/** What the grader asks of the student's process. */
public sealed interface Request {
  /**
   * Run a cell.
   *
   * @param source its text
   */
  record RunCell(String source) implements Request {}

  /**
   * Make the answer to a question: {@code new My…()}.
   *
   * @param contract the name of the interface
   */
  record MakeAnswer(String contract) implements Request {}

  /**
   * Call a method of an answer made before.
   *
   * @param contract the name of the interface
   * @param method the method's place in {@link ContractMethods}
   * @param arguments its arguments, coded
   */
  @SuppressWarnings("ArrayRecordComponent") // one message, written once and read once
  record Call(String contract, int method, byte[] arguments) implements Request {}

  /** End. */
  record Quit() implements Request {}
}

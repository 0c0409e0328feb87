package org.labyrinth.autograder.grading;

/**
 * How a hidden test ended, for people and machines; all that a student is told besides the hint.
 */
public enum Reason {
  /** The answer did what is asked. */
  PASSED("passed"),
  /** The answer came and is not right. */
  WRONG("the result is not right"),
  /** The answer threw an exception where it should not. */
  EXCEPTION("the answer threw an exception"),
  /** The stub is still there. */
  NOT_ANSWERED("not answered yet"),
  /** The notebook holds no cell for this question. */
  MISSING("the cell of this question is missing"),
  /** The answer's cell does not compile, or it refers to something undefined. */
  COMPILE_ERROR("the answer does not compile"),
  /** The cell or the call took too long. */
  TIMEOUT("stopped at the time limit"),
  /** The cell or the call ended the process. */
  EXITED("the answer ended its process"),
  /** The cell or the call used up its memory. */
  OUT_OF_MEMORY("stopped at the memory limit"),
  /** What came back was no value of the contract's type. */
  PROTOCOL("the answer's process sent something that is no result");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a test came to a judgement on what the answer did, and not on whether there is one.
   *
   * @return true if so
   */
  public boolean isJudgement() {
    return this == PASSED || this == WRONG || this == EXCEPTION;
  }

  /**
   * The reason in words.
   *
   * @return a clause without a full stop
   */
  public String sentence() {
    return sentence;
  }
}

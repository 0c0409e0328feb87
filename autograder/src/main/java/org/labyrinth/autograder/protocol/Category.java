package org.labyrinth.autograder.protocol;

/** The kinds of exception that cross between the processes; the class itself never does. */
public enum Category {
  /** An {@link IllegalArgumentException}. */
  ILLEGAL_ARGUMENT,
  /** An {@link IndexOutOfBoundsException}. */
  INDEX_OUT_OF_BOUNDS,
  /** An {@link ArithmeticException}. */
  ARITHMETIC,
  /** A {@link NullPointerException}. */
  NULL_POINTER,
  /** An {@link UnsupportedOperationException}. */
  UNSUPPORTED_OPERATION,
  /** An {@link IllegalStateException}. */
  ILLEGAL_STATE,
  /** A {@link StackOverflowError}. */
  STACK_OVERFLOW,
  /** An {@link OutOfMemoryError}. */
  OUT_OF_MEMORY,
  /** The answer's class does not exist, does not compile, or refers to something undefined. */
  UNRESOLVED,
  /** The result is null or cannot be sent: too large, or not what the contract declares. */
  BAD_RESULT,
  /** Anything else. */
  OTHER;

  /**
   * The category of an exception.
   *
   * @param thrown the exception
   * @return the first that fits
   */
  public static Category of(Throwable thrown) {
    if (thrown instanceof IllegalArgumentException) {
      return ILLEGAL_ARGUMENT;
    } else if (thrown instanceof IndexOutOfBoundsException) {
      return INDEX_OUT_OF_BOUNDS;
    } else if (thrown instanceof ArithmeticException) {
      return ARITHMETIC;
    } else if (thrown instanceof NullPointerException) {
      return NULL_POINTER;
    } else if (thrown instanceof UnsupportedOperationException) {
      return UNSUPPORTED_OPERATION;
    } else if (thrown instanceof IllegalStateException) {
      return ILLEGAL_STATE;
    } else if (thrown instanceof StackOverflowError) {
      return STACK_OVERFLOW;
    } else if (thrown instanceof OutOfMemoryError) {
      return OUT_OF_MEMORY;
    }
    return OTHER;
  }
}

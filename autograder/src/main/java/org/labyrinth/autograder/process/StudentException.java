package org.labyrinth.autograder.process;

import org.labyrinth.autograder.protocol.Category;

/** What a hidden test meets when an answer throws something that has no counterpart here. */
public final class StudentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private StudentException(String message) {
    super(message);
  }

  /**
   * The exception of a category: one of Java's own where there is one.
   *
   * @param category what was thrown
   * @param message its message
   * @return the exception, not thrown
   */
  public static RuntimeException of(Category category, String message) {
    return switch (category) {
      case ILLEGAL_ARGUMENT -> new IllegalArgumentException(message);
      case INDEX_OUT_OF_BOUNDS -> new IndexOutOfBoundsException(message);
      case ARITHMETIC -> new ArithmeticException(message);
      case NULL_POINTER -> new NullPointerException(message);
      case UNSUPPORTED_OPERATION -> new UnsupportedOperationException(message);
      case ILLEGAL_STATE -> new IllegalStateException(message);
      case STACK_OVERFLOW, OUT_OF_MEMORY, UNRESOLVED, BAD_RESULT, OTHER ->
          new StudentException(category + ": " + message);
    };
  }
}

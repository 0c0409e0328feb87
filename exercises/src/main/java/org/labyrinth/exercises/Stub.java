package org.labyrinth.exercises;

/** What stands where an answer belongs until the student writes it. */
public final class Stub {
  /** The message of the exception that a stub throws. */
  public static final String MESSAGE = "not answered yet";

  /** The line that stands in a student's notebook. */
  public static final String SOURCE =
      "throw new UnsupportedOperationException(\"" + MESSAGE + "\");";

  private Stub() {}

  /**
   * Whether an exception comes from a stub.
   *
   * @param thrown the exception
   * @return true if it is the one that {@link #SOURCE} throws
   */
  public static boolean isThrownBy(Throwable thrown) {
    return thrown instanceof UnsupportedOperationException && MESSAGE.equals(thrown.getMessage());
  }
}

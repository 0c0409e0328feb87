package org.labyrinth.exercises;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.labyrinth.notebook.CellSource;

/** What an exception that was not due tells a student. */
final class Exceptions {
  /** Cells are compiled into this package by the kernel. */
  private static final String CELLS = "REPL.";

  private Exceptions() {}

  /** A question that fits the kind of exception. */
  static Slip slip(Throwable thrown) {
    return new Slip(SlipKind.EXCEPTION, question(thrown));
  }

  private static String question(Throwable thrown) {
    if (thrown instanceof ArrayIndexOutOfBoundsException) {
      return "An index ran past an end: the last entry of an array is at length − 1. Does a loop"
          + " run too far, or is an array too short?";
    }
    if (thrown instanceof NegativeArraySizeException) {
      return "An array was made with a negative length: what happens for the smallest input?";
    }
    if (thrown instanceof ArithmeticException && "/ by zero".equals(thrown.getMessage())) {
      return "Whole numbers cannot be divided by zero: which of yours is 0 here?";
    }
    if (thrown instanceof NullPointerException) {
      return "Something here is null: what was never given a value?";
    }
    if (thrown instanceof ClassCastException) {
      return "An object is not of the class that your code takes it for.";
    }
    if (thrown instanceof StackOverflowError) {
      return "A method calls itself without end: which call should be the last?";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "The memory ran out: does something grow in a loop that does not end?";
    }
    return "No exception was due here, so this came out of your code before the value did:"
        + " a loop that runs too far, or a refusal that is too strict?";
  }

  /**
   * Where in the student's code a stack ends.
   *
   * @param trace of the exception, or of a thread
   * @param answer the class of the answer
   * @return the method, with its line if the kernel knows it; empty if no frame is the student's
   */
  static String place(StackTraceElement[] trace, Class<?> answer) {
    return Arrays.stream(trace)
        .filter(frame -> isStudents(frame.getClassName(), answer.getName()))
        .findFirst()
        .map(frame -> "in %s%s".formatted(method(frame.getMethodName()), line(frame)))
        .orElse("");
  }

  /** The place of an exception, or of what it was made for. */
  static String place(Throwable thrown, Class<?> answer) {
    Throwable next = thrown;
    for (int depth = 0; next != null && depth < 5; depth++) {
      String place = place(next.getStackTrace(), answer);
      if (!place.isEmpty()) {
        return place;
      }
      next = next instanceof InvocationTargetException e ? e.getTargetException() : next.getCause();
    }
    return "";
  }

  private static boolean isStudents(String name, String answer) {
    return name.equals(answer) || name.startsWith(answer + "$") || name.startsWith(CELLS);
  }

  private static String line(StackTraceElement frame) {
    Optional<String> line = CellSource.line(frame);
    return line.map(text -> ", at the line \"" + text + "\"").orElse("");
  }

  /** A lambda is named after the method in which it stands. */
  private static String method(String name) {
    if (name.startsWith("lambda$")) {
      String rest = name.substring("lambda$".length());
      int end = rest.lastIndexOf('$');
      return method(end > 0 ? rest.substring(0, end) : rest);
    }
    return switch (name) {
      case "<init>", "new" -> "the constructor";
      case "<clinit>", "static" -> "a static field";
      default -> name;
    };
  }
}

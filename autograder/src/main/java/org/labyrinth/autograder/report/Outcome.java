package org.labyrinth.autograder.report;

import java.util.Locale;
import org.labyrinth.autograder.grading.TestGrade;

/** How tests end, as a class is counted: the reasons in five groups. */
enum Outcome {
  /** The answer did what is asked. */
  PASSED("passed", "#0072b2"),
  /** The answer came and is not right. */
  WRONG("wrong", "#d55e00"),
  /** The answer threw an exception where it should not. */
  EXCEPTION("exception", "#cc79a7"),
  /** There is no answer. */
  UNANSWERED("no answer", "#999999"),
  /** The answer does not compile, or it had to be stopped. */
  STOPPED("not run", "#e69f00");

  private final String words;
  private final String colour;

  Outcome(String words, String colour) {
    this.words = words;
    this.colour = colour;
  }

  static Outcome of(TestGrade test) {
    return switch (test.reason()) {
      case PASSED -> PASSED;
      case WRONG -> WRONG;
      case EXCEPTION -> EXCEPTION;
      case NOT_ANSWERED, MISSING -> UNANSWERED;
      case COMPILE_ERROR, TIMEOUT, EXITED, OUT_OF_MEMORY, PROTOCOL -> STOPPED;
    };
  }

  /** What a column of a table is called. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return words;
  }

  String colour() {
    return colour;
  }
}

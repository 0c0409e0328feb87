package org.labyrinth.autograder.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/** How tests end, as a class is counted: the reasons in five groups. */
enum Outcome {
  /** The answer did what is asked. */
  PASSED("passed", "#0072b2", Reason.PASSED),
  /** The answer came and is not right. */
  WRONG("wrong", "#d55e00", Reason.WRONG),
  /** The answer threw an exception where it should not. */
  EXCEPTION("exception", "#cc79a7", Reason.EXCEPTION),
  /** There is no answer. */
  UNANSWERED("no answer", "#999999", Reason.NOT_ANSWERED, Reason.MISSING),
  /** The answer does not compile, or it had to be stopped. */
  STOPPED(
      "not run",
      "#e69f00",
      Reason.COMPILE_ERROR,
      Reason.TIMEOUT,
      Reason.EXITED,
      Reason.OUT_OF_MEMORY,
      Reason.PROTOCOL);

  private final String words;
  private final String colour;
  private final List<Reason> reasons;

  Outcome(String words, String colour, Reason... reasons) {
    this.words = words;
    this.colour = colour;
    this.reasons = List.of(reasons);
  }

  static Outcome of(TestGrade test) {
    return Arrays.stream(values())
        .filter(each -> each.reasons.contains(test.reason()))
        .findFirst()
        .orElseThrow();
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

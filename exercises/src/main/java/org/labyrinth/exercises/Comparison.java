package org.labyrinth.exercises;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labyrinth.notebook.ComparisonChart;
import org.labyrinth.notebook.Picture;
import org.opentest4j.AssertionFailedError;

/**
 * What a public test compared when it failed.
 *
 * @param what the quantity and its unit, as the test names it; empty if it does not
 * @param expected the right value
 * @param got the answer's
 * @param tolerance of the test; 0 if it does not say
 */
record Comparison(String what, Object expected, Object got, double tolerance) {
  /** JUnit puts the test's words before an arrow, AssertJ into brackets on a line of their own. */
  private static final Pattern JUNIT = Pattern.compile("(?s)(.*?) ==> .*");

  /** Three numbers are read faster than drawn. */
  private static final int LEAST_FOR_A_PICTURE = 4;

  private static final Pattern ASSERTJ = Pattern.compile("(?s)\\s*\\[([^\\n]*?)]\\s*\\n.*");

  /** Reads a failed assertion, if it tells its two values. */
  static Optional<Comparison> of(Throwable thrown) {
    if (!(thrown instanceof AssertionFailedError failed)
        || !failed.isExpectedDefined()
        || !failed.isActualDefined()) {
      return Optional.empty();
    }
    double tolerance = failed instanceof ArraysDiffer arrays ? arrays.tolerance() : 0;
    return Optional.of(
        new Comparison(
            what(failed.getMessage()),
            failed.getExpected().getEphemeralValue(),
            failed.getActual().getEphemeralValue(),
            tolerance));
  }

  private static String what(String message) {
    for (Pattern form : new Pattern[] {JUNIT, ASSERTJ}) {
      Matcher matcher = form.matcher(message == null ? "" : message);
      if (matcher.matches()) {
        return matcher.group(1).strip();
      }
    }
    return "";
  }

  /** Whether the two make curves that are worth a picture. */
  boolean isCurve() {
    return expected instanceof double[] right
        && got instanceof double[] wrong
        && right.length >= LEAST_FOR_A_PICTURE
        && wrong.length >= 2
        && Arrays.stream(right).anyMatch(Double::isFinite)
        && Arrays.stream(wrong).anyMatch(Double::isFinite);
  }

  /** The curves beside each other, for a {@linkplain #isCurve() curve} only. */
  Picture picture() {
    String quantity = what.isEmpty() ? "value" : what;
    return ComparisonChart.of(quantity, (double[]) expected, (double[]) got);
  }

  /** A line, or two below each other for arrays. */
  String text() {
    String name = what.isEmpty() ? "" : what + ": ";
    String right = Values.text(expected, got);
    String wrong = Values.text(got, expected);
    return expected != null && expected.getClass().isArray()
        ? "%s\n  expected %s\n  got      %s".formatted(name.strip(), right, wrong).strip()
        : "%sexpected %s, got %s".formatted(name, right, wrong);
  }
}

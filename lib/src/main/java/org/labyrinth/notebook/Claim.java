package org.labyrinth.notebook;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A number that a text claims, checked where it is claimed. Java's {@code assert} does nothing in a
 * notebook; a claim throws, and shows the number either way.
 *
 * @param text what was claimed and what was found, one line a claim
 */
public record Claim(String text) implements Html {
  /**
   * Claims that a quantity is within a tolerance of a value.
   *
   * @param quantity its name and unit, such as {@code "porosity [-]"}
   * @param actual what was computed
   * @param expected what the text says
   * @param tolerance the largest difference allowed, in the same unit
   * @return the claim, to be shown
   * @throws AssertionError if the claim does not hold; NaN never does
   */
  public static Claim near(String quantity, double actual, double expected, double tolerance) {
    String found =
        String.format(
            Locale.ROOT, "%s = %.6g, claimed %.6g ± %.2g", quantity, actual, expected, tolerance);
    return holds(found, Math.abs(actual - expected) <= tolerance);
  }

  /**
   * Claims that a statement is true.
   *
   * @param statement what is claimed, with its numbers
   * @param isTrue whether it holds
   * @return the claim, to be shown
   * @throws AssertionError if it does not hold
   */
  public static Claim holds(String statement, boolean isTrue) {
    if (!isTrue) {
      throw new AssertionError("The claim does not hold: " + statement);
    }
    return new Claim(statement);
  }

  /**
   * This claim and another, shown below each other.
   *
   * @param other a claim that holds too
   * @return both
   */
  public Claim and(Claim other) {
    return new Claim(text + "\n" + other.text);
  }

  @Override
  public String toHtml() {
    return text.lines()
        .map(line -> "<p style=\"color:#00664B;margin:0\">✓ " + Escape.html(line) + "</p>")
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return text.lines().map(line -> "✓ " + line).collect(Collectors.joining("\n"));
  }
}

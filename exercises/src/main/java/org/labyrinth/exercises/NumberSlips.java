package org.labyrinth.exercises;

import java.util.ArrayList;
import java.util.List;

/**
 * What a wrong number has to do with the right one. Where more than one relation fits, the numbers
 * are too simple to tell, and nothing is claimed.
 */
final class NumberSlips {
  /** Two ways of computing the same number differ by less, relative. */
  private static final double ROUND_OFF = 1e-9;

  private static final double CELSIUS_ZERO = 273.15;

  /** Counts up to here are often multiples of each other. */
  private static final double SMALL_COUNT = 100;

  private NumberSlips() {}

  /** What is seen, nothing or one slip. */
  static List<Slip> between(double expected, double got) {
    if (!Double.isFinite(expected)) {
      return List.of();
    }
    if (!Double.isFinite(got)) {
      return List.of(notFinite("Your value is", got));
    }
    if (expected == 0 || got == 0 || near(expected, got)) {
      return List.of();
    }
    List<Slip> seen = new ArrayList<>();
    if (near(-expected, got)) {
      seen.add(sign("Your value has"));
    }
    seen.addAll(factors(expected, got));
    seen.addAll(forms(expected, got));
    return seen.size() == 1 ? seen : List.of();
  }

  static Slip sign(String subject) {
    return new Slip(
        SlipKind.SIGN,
        subject + " the right size and the opposite sign: which direction counts as positive?");
  }

  static Slip notFinite(String subject, double value) {
    return Double.isNaN(value)
        ? new Slip(
            SlipKind.NOT_FINITE,
            subject
                + " NaN, not a number: 0/0, ∞ − ∞, or the root or logarithm of a negative number?")
        : new Slip(
            SlipKind.NOT_FINITE,
            subject + " infinite: a division by zero, or a number too large for a double?");
  }

  private static List<Slip> factors(double expected, double got) {
    List<Slip> seen = new ArrayList<>();
    // One and zero are what many a wrong path ends at.
    if (Math.abs(got) == 1) {
      return seen;
    }
    boolean counts = isCount(expected) && isCount(got);
    String subject = expected * got > 0 ? "Your value is" : "Your value has the other sign and is";
    for (Factor factor : Factor.ALL) {
      if (factor.isSmall() && counts) {
        continue;
      }
      double size = Math.abs(expected);
      if (factor.leads(size, Math.abs(got))) {
        seen.add(new Slip(SlipKind.FACTOR, factor.sentence(subject, "large")));
      }
      if (factor.leads(Math.abs(got), size)) {
        seen.add(new Slip(SlipKind.FACTOR, factor.sentence(subject, "small")));
      }
    }
    return seen;
  }

  private static List<Slip> forms(double expected, double got) {
    List<Slip> seen = new ArrayList<>();
    if ((isCount(expected) && isCount(got)) || Math.abs(expected) == 1 || Math.abs(got) == 1) {
      return seen;
    }
    form(seen, near(1 / expected, got), "the reciprocal of what is expected: which way up?");
    form(
        seen,
        near(expected * expected, got),
        "the square of what is expected: a variance, an area, a root forgotten?");
    form(
        seen,
        expected > 0 && near(Math.sqrt(expected), got),
        "the root of what is expected: a square forgotten?");
    form(
        seen,
        expected > 0 && expected < 1 && near(1 - expected, got),
        "what is expected, taken from 1: pore or solid, one share or the other?");
    if (near(expected + CELSIUS_ZERO, got) || near(expected - CELSIUS_ZERO, got)) {
      seen.add(new Slip(SlipKind.OFFSET, "Your value is 273.15 off: kelvins or degrees Celsius?"));
    }
    return seen;
  }

  private static void form(List<Slip> seen, boolean fits, String words) {
    if (fits) {
      seen.add(new Slip(SlipKind.FORM, "Your value is " + words));
    }
  }

  private static boolean isCount(double value) {
    return value == Math.rint(value) && Math.abs(value) <= SMALL_COUNT;
  }

  private static boolean near(double target, double value) {
    return Double.isFinite(target) && Math.abs(target - value) <= ROUND_OFF * Math.abs(target);
  }
}

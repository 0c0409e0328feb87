package org.labyrinth.learning;

/** The checks that learners share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static double positive(String quantity, double value, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be positive and finite: %s".formatted(quantity, value, place));
    }
    return value;
  }

  static double notNegative(String quantity, double value, String place) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be finite and not negative: %s".formatted(quantity, value, place));
    }
    return value;
  }

  static double finite(String quantity, double value, String place) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be finite: %s".formatted(quantity, value, place));
    }
    return value;
  }

  static double fraction(String quantity, double value, String place) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be in (0, 1): %s".formatted(quantity, value, place));
    }
    return value;
  }

  static void atLeast(int least, String quantity, int value, String place) {
    if (value < least) {
      throw new IllegalArgumentException(
          "%s = %d must be at least %d: %s".formatted(quantity, value, least, place));
    }
  }

  static void sameLength(int expected, String quantity, int value, String place) {
    if (value != expected) {
      throw new IllegalArgumentException(
          "%s = %d must be %d: %s".formatted(quantity, value, expected, place));
    }
  }
}

package org.labyrinth.closures;

/** The checks that closures share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void fraction(String quantity, double value, String place) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be in [0, 1]: %s".formatted(quantity, value, place));
    }
  }

  static void atLeast(double least, String quantity, double value, String place) {
    if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be finite and at least %s: %s"
              .formatted(quantity, value, least, place));
    }
  }

  static void positive(String quantity, double value, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be positive and finite: %s".formatted(quantity, value, place));
    }
  }
}

package org.labyrinth.experiment;

/** The checks that steps share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void finite(String quantity, double value, String unit, String place) {
    check(Double.isFinite(value), quantity, value, unit, "must be finite", place);
  }

  static void positive(String quantity, double value, String unit, String place) {
    boolean fits = value > 0 && value < Double.POSITIVE_INFINITY;
    check(fits, quantity, value, unit, "must be positive and finite", place);
  }

  static void flowing(String quantity, double value, String unit, String place) {
    boolean fits = Double.isFinite(value) && value != 0;
    check(fits, quantity, value, unit, "must be finite and not 0", place);
  }

  private static void check(
      boolean fits, String quantity, double value, String unit, String rule, String place) {
    if (!fits) {
      throw new ExperimentException(
          "%s = %s %s %s: %s".formatted(quantity, value, unit, rule, place));
    }
  }
}

package org.labyrinth.geomechanics;

/** The checks that the problems share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void positive(String quantity, double value, String unit, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be positive and finite: %s".formatted(quantity, value, unit, place));
    }
  }

  static void notNegative(String quantity, double value, String unit, String place) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be finite and not negative: %s".formatted(quantity, value, unit, place));
    }
  }

  static void finite(String quantity, double value, String unit, String place) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be finite: %s".formatted(quantity, value, unit, place));
    }
  }

  static void within(
      String quantity, double value, double low, double high, String unit, String place) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be in [%s, %s]: %s".formatted(quantity, value, unit, low, high, place));
    }
  }

  static void atLeastOne(String quantity, int value, String place) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "%s = %d must be at least 1: %s".formatted(quantity, value, place));
    }
  }

  /** Times at which to report: at least one, finite, not falling, from 0 on. */
  static void times(double[] times, String place) {
    atLeastOne("requested times", times.length, place);
    double before = 0;
    for (double time : times) {
      if (!(time >= before && time < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time = %s s must be finite and not before %s s: %s".formatted(time, before, place));
      }
      before = time;
    }
  }
}

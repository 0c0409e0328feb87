package org.labyrinth.p2d;

/** The checks that the problems share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void atLeast(String quantity, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "%s = %d must be at least %d: resolution".formatted(quantity, value, least));
    }
  }

  /** Above {@code low} and at most {@code high}. */
  static void inside(
      String quantity, double value, double low, double high, String unit, String place) {
    if (!(value > low && value <= high)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be in (%s, %s]: %s".formatted(quantity, value, unit, low, high, place));
    }
  }
}

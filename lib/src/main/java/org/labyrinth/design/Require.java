package org.labyrinth.design;

/** Checks that say quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void positive(String quantity, double value, String unit, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be positive and finite: %s".formatted(quantity, value, unit, place));
    }
  }
}

package org.labyrinth.impedance;

/** The rules that the problems of this room share. */
final class Require {
  private Require() {}

  static void frequency(double value, String which) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          which + " frequency = " + value + " [Hz] must be a positive number");
    }
  }

  static void positive(double value, String quantity, String unit) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          quantity + " = " + value + " [" + unit + "] must be a positive number");
    }
  }

  static void notNegative(double value, String quantity, String unit) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          quantity + " = " + value + " [" + unit + "] must be a number of at least 0");
    }
  }

  static void exponent(double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "exponent α = " + value + " [-] must be in (0, 1]: constant-phase element");
    }
  }
}

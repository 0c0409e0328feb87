package org.labyrinth.notebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people like to read them. */
final class Numbers {
  private Numbers() {}

  /** Four significant digits, no trailing zeros, an exponent only where zeros would crowd. */
  static String short4(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    if (size < 1e-3 || size >= 1e6) {
      return String.format(Locale.ROOT, "%.3e", value);
    }

    BigDecimal rounded =
        size >= 1e4
            ? new BigDecimal(Math.round(value))
            : new BigDecimal(value).round(new MathContext(4));
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** A length with the unit that suits its size: {@code 48 µm}. */
  static String metres(double length) {
    double size = Math.abs(length);
    if (size >= 0.9999) { // round-off of a spacing must not turn 1 m into 1000 mm
      return short4(length) + " m";
    }
    if (size >= 0.9999e-3) {
      return short4(length * 1e3) + " mm";
    }
    return size >= 0.9999e-6 ? short4(length * 1e6) + " µm" : short4(length * 1e9) + " nm";
  }
}

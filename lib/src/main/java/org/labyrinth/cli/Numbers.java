package org.labyrinth.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a table shows them. */
final class Numbers {
  private static final MathContext FOUR = new MathContext(4);

  private Numbers() {}

  /** Four significant digits, no idle zeros; ∞ for what is infinite. */
  static String significant(double value) {
    if (!Double.isFinite(value)) {
      return infinite(value);
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e5)) {
      return power(value, 3);
    }
    BigDecimal rounded = new BigDecimal(value, FOUR).stripTrailingZeros();
    return rounded.toPlainString();
  }

  /** Four decimals, for what voxels do not know better. */
  static String decimals(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : infinite(value);
  }

  /** Six decimals, as B and τ are compared; a power of ten where these would hide the value. */
  static String fixed(double value) {
    if (!Double.isFinite(value)) {
      return infinite(value);
    }
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    if (size < 1e-3 || size >= 1e5) {
      return power(value, 4);
    }
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /** Like 3.7e-9. */
  static String rough(double value) {
    return value == 0 ? "0" : power(value, 1);
  }

  /** A share in per cent. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  private static String infinite(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "-∞";
  }

  private static String power(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "e", value);
    return text.replaceFirst("e([+-])0*(\\d)", "e$1$2").replace("e+", "e");
  }
}

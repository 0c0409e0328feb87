package org.labyrinth.cli;

/** Numbers as a file holds them: twelve significant digits, a point, nothing idle. */
final class Digits {
  private static final int SIGNIFICANT = 12;

  private Digits() {}

  /** The nearest number of twelve digits in the fewest characters that tell doubles apart. */
  static String of(double value) {
    String text = Double.toString(rounded(value) + 0.0); // no sign before a zero
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** A power of ten is exact up to 10²², so one division gives the double nearest to the digits. */
  private static double rounded(double value) {
    double size = Math.abs(value);
    if (!(size > 1e-10 && size < 1e22)) {
      return value;
    }
    int shift = SIGNIFICANT - 1 - (int) Math.floor(Math.log10(size));
    double power = Math.pow(10, Math.abs(shift));
    return shift >= 0 ? Math.rint(value * power) / power : Math.rint(value / power) * power;
  }
}

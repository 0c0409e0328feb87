package org.labyrinth.benchmarks.sidebyside;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Numbers as the tables show them. */
public final class Figures {
  public static final String NONE = "–";

  private Figures() {}

  /** Three digits, never as a power of ten. */
  public static String plain(double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      return NONE;
    }
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(value)));
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** A count, or a limit: as many digits as it has. */
  public static String count(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  public static String count(Optional<Double> value) {
    return value.map(Figures::count).orElse(NONE);
  }

  public static String plain(Optional<Double> value) {
    return value.map(Figures::plain).orElse(NONE);
  }

  public static String small(double value) {
    return String.format(Locale.ROOT, "%.0e", value);
  }

  public static String gibibytes(long bytes) {
    return String.format(Locale.ROOT, "%.2f", (double) bytes / (1L << 30));
  }

  /** A target to reach, and whether it was. */
  public static String atLeast(double target, Optional<Double> value) {
    return "≥ " + count(target) + value.map(v -> v >= target ? " ✓" : " ✗ missed").orElse("");
  }

  /** A target not to exceed, and whether it was kept. */
  public static String atMost(double target, Optional<Double> value) {
    return "≤ " + count(target) + value.map(v -> v <= target ? " ✓" : " ✗ missed").orElse("");
  }
}

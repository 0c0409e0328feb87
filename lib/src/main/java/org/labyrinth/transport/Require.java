package org.labyrinth.transport;

import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Profile;

/** The checks that the problems share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void positive(String quantity, double value, String unit, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be positive and finite: %s".formatted(quantity, value, unit, place));
    }
  }

  static void finite(String quantity, double value, String unit, String place) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be finite: %s".formatted(quantity, value, unit, place));
    }
  }

  static void fraction(String quantity, double value, String unit, String place) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be in (0, 1): %s".formatted(quantity, value, unit, place));
    }
  }

  /** Above 0 and at most {@code most} in the mean over every cell. */
  static void positive(
      String quantity, Profile profile, Grid1D grid, double most, String unit, String place) {
    double[] means = profile.means(grid);
    for (int i = 0; i < means.length; i++) {
      if (!(means[i] > 0 && means[i] <= most)) {
        throw outOf(quantity, means[i], unit, interval("(0, ", most), place, grid.centre(i));
      }
    }
  }

  /** Not negative and at most {@code most} in the mean over every cell. */
  static void notNegative(
      String quantity, Profile profile, Grid1D grid, double most, String unit, String place) {
    double[] means = profile.means(grid);
    for (int i = 0; i < means.length; i++) {
      if (!(means[i] >= 0 && means[i] <= most)) {
        throw outOf(quantity, means[i], unit, interval("[0, ", most), place, grid.centre(i));
      }
    }
  }

  private static String interval(String start, double most) {
    return start + (most == Double.MAX_VALUE ? "∞)" : (int) most + "]");
  }

  private static IllegalArgumentException outOf(
      String quantity, double value, String unit, String interval, String place, double x) {
    return new IllegalArgumentException(
        "%s = %s %s must be in %s: %s at x = %s m"
            .formatted(quantity, value, unit, interval, place, x));
  }
}

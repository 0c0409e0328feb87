package org.labyrinth.cell;

import java.util.function.DoubleUnaryOperator;

/** Halving: as exact as the numbers are, whatever kinks and plateaus a potential has. */
final class Bisection {
  private static final int MOST_STEPS = 200; // 53 halvings to round-off, more from 10¹⁴ V down

  private Bisection() {}

  /** Where a function that rises from below to above the target meets it. */
  static double rising(DoubleUnaryOperator function, double low, double high, double target) {
    double below = low;
    double above = high;
    for (int i = 0; i < MOST_STEPS; i++) {
      double middle = below + 0.5 * (above - below);
      if (!(middle > below && middle < above)) {
        return middle;
      }
      if (function.applyAsDouble(middle) < target) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return below + 0.5 * (above - below);
  }

  /** Where a function that falls meets the target. */
  static double falling(DoubleUnaryOperator function, double low, double high, double target) {
    return rising(x -> -function.applyAsDouble(x), low, high, -target);
  }
}

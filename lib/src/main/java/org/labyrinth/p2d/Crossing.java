package org.labyrinth.p2d;

import java.util.function.DoubleUnaryOperator;

/** Where a quantity falls to 0, by false position that halves the value it keeps (Illinois). */
final class Crossing {
  private static final int MOST_ITERATIONS = 200;

  private Crossing() {}

  /**
   * The first point found at which a quantity is not above 0.
   *
   * @param from where it is above 0
   * @param to where it is not
   * @return a point whose value is at most 0, a few units in the last place behind one above 0, or
   *     where it is 0
   */
  static double find(double from, double to, DoubleUnaryOperator quantity) {
    double low = from;
    double high = to;
    double above = Math.max(quantity.applyAsDouble(low), Double.MIN_NORMAL);
    double below = quantity.applyAsDouble(high);
    int kept = 0;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      // Every third point halves the bracket, so that no shape of the curve can stall the search.
      double next =
          iteration % 3 == 2 ? 0.5 * (low + high) : low + (high - low) * (above / (above - below));
      double nearest = 2 * Math.ulp(high);
      next = Math.max(low + nearest, Math.min(high - nearest, next));
      if (!(next > low && next < high) || below == 0) {
        return high;
      }
      double value = quantity.applyAsDouble(next);
      if (value > 0) {
        low = next;
        above = value;
        below = kept > 0 ? 0.5 * below : below;
        kept = 1;
      } else {
        high = next;
        below = value;
        above = kept < 0 ? 0.5 * above : above;
        kept = -1;
      }
    }
    return high;
  }
}

package org.labyrinth.p2d;

import java.util.function.DoublePredicate;

/** Bisection to the last bit. */
final class Crossing {
  private Crossing() {}

  /**
   * Where a condition begins to hold.
   *
   * @param from where it does not
   * @param to where it does
   * @return the first point found at which it holds
   */
  static double find(double from, double to, DoublePredicate condition) {
    double low = from;
    double high = to;
    while (true) {
      double middle = 0.5 * (low + high);
      if (!(middle > low && middle < high)) {
        return high;
      }
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }
}

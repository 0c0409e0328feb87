package org.labyrinth.notebook;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
final class Ticks {
  private Ticks() {}

  /** Multiples of 1, 2 or 5 times a power of ten within [low, high], about as many as asked for. */
  static List<Double> of(double low, double high, int about) {
    double rough = (high - low) / about;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    double step = power * (digit > 5 ? 10 : digit > 2 ? 5 : digit > 1 ? 2 : 1);
    List<Double> ticks = new ArrayList<>();
    double slack = 1e-9 * (high - low);
    for (long i = (long) Math.ceil((low - slack) / step); i * step <= high + slack; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}

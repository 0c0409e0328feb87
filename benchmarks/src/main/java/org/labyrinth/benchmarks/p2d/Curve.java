package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * A discharge curve.
 *
 * @param times of the samples, ascending, the last the end of the discharge [s]
 * @param voltages at those [V]
 * @param ampereHours that had passed at the end [A h]
 */
record Curve(List<Double> times, List<Double> voltages, double ampereHours) {
  Curve {
    times = List.copyOf(times);
    voltages = List.copyOf(voltages);
    if (times.isEmpty() || times.size() != voltages.size()) {
      throw new IllegalArgumentException(
          "voltages = %d must be as many as times = %d, and at least one: discharge curve"
              .formatted(voltages.size(), times.size()));
    }
  }

  double end() {
    return times.get(times.size() - 1);
  }
}

package org.labyrinth.p2d;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.labyrinth.numerics.HermiteTable;
import org.labyrinth.numerics.ScalarFunction;

/**
 * Tables of the functions of a cell, made once for each function and shared by all runs and
 * threads: a variant of a cell with another thickness reads the same open-circuit potentials.
 */
final class Tables {
  /** A tenth of a microvolt, and as little of a conductivity. */
  private static final double TOLERANCE = 1e-8;

  private static final Map<ScalarFunction, HermiteTable> MADE =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Tables() {}

  /** The function as a table over [low, high], or itself where it is constant. */
  static ScalarFunction of(ScalarFunction function, double low, double high) {
    if (function.isConstant()) {
      return function;
    }
    HermiteTable made = MADE.get(function);
    if (made == null || made.high() != high) {
      double start = Double.isFinite(function.at(low)) ? low : low + 1e-6 * (high - low);
      made = HermiteTable.of(function, start, high, TOLERANCE);
      MADE.put(function, made);
    }
    return made;
  }
}

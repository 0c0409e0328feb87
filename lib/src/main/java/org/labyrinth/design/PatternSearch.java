package org.labyrinth.design;

import java.util.function.ToDoubleFunction;

/**
 * Climbs by feel: a step up and a step down along each coordinate, whatever improves is kept, and
 * where nothing does all steps are halved (Hooke and Jeeves 1961). It needs no slopes, and a value
 * of −∞ keeps it out of where it may not go. It finds a top, not the highest.
 *
 * @param steps the first step along each coordinate, in its unit; 0 holds it
 * @param halvings how often the steps are halved before it stops, at least 0
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record PatternSearch(double[] steps, int halvings) {
  private static final int MOST_HALVINGS = 60;

  public PatternSearch {
    steps = steps.clone();
    for (int i = 0; i < steps.length; i++) {
      if (!(steps[i] >= 0 && steps[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "step = %s must be finite and not negative: coordinate %d of a pattern search"
                .formatted(steps[i], i));
      }
    }
    if (halvings < 0 || halvings > MOST_HALVINGS) {
      throw new IllegalArgumentException(
          "halvings = %d must be from 0 to %d: pattern search".formatted(halvings, MOST_HALVINGS));
    }
  }

  @Override
  public double[] steps() {
    return steps.clone();
  }

  /**
   * Looks for the largest value.
   *
   * @param value of a point; −∞ where it may not go
   * @param start where the value is finite, with as many coordinates as there are steps
   * @return the best that was found: no worse than the start
   * @throws IllegalArgumentException if the start does not fit
   */
  public Optimum maximize(ToDoubleFunction<double[]> value, double... start) {
    if (start.length != steps.length) {
      throw new IllegalArgumentException(
          "coordinates = %d must be as many as steps = %d: pattern search"
              .formatted(start.length, steps.length));
    }
    Optimum best = new Optimum(start, value.applyAsDouble(start.clone()), 1);
    if (!Double.isFinite(best.value())) {
      throw new IllegalArgumentException(
          "value = %s at the start must be finite: pattern search".formatted(best.value()));
    }
    double scale = 1;
    for (int halved = 0; halved <= halvings; ) {
      double before = best.value();
      best = round(value, best, scale);
      if (!(best.value() > before)) {
        scale /= 2;
        halved++;
      }
    }
    return best;
  }

  /** A step either way along each coordinate. */
  private Optimum round(ToDoubleFunction<double[]> value, Optimum from, double scale) {
    Optimum best = from;
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] > 0) {
        Optimum up = tried(value, best, i, scale * steps[i]);
        best = up.value() > best.value() ? up : tried(value, up, i, -scale * steps[i]);
      }
    }
    return best;
  }

  /** The better of a point and its neighbour; one more evaluation in either case. */
  private static Optimum tried(
      ToDoubleFunction<double[]> value, Optimum from, int coordinate, double step) {
    double[] there = from.point();
    there[coordinate] += step;
    double found = value.applyAsDouble(there.clone());
    boolean better = found > from.value();
    return better
        ? new Optimum(there, found, from.evaluations() + 1)
        : new Optimum(from.point(), from.value(), from.evaluations() + 1);
  }
}

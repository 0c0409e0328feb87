package org.labyrinth.cell;

import java.util.Arrays;
import org.labyrinth.numerics.ScalarFunction;

/**
 * Straight lines between the points of a table, BPX's {@code {"x": […], "y": […]}}. Beyond the
 * first and last points the end lines go on. The slope is that of the line, on a point that of the
 * line behind it: exact, but with jumps, which cost a solver steps.
 */
public final class LinearTable implements ScalarFunction {
  private static final String PLACE = "table";

  private final double[] x;
  private final double[] y;

  private LinearTable(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * A table.
   *
   * @param x at least two, strictly rising, finite; copied
   * @param y as many, finite; copied
   * @return the function
   * @throws IllegalArgumentException if the arrays are not so
   */
  public static LinearTable of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "y = %d values must be as many as x = %d: %s".formatted(y.length, x.length, PLACE));
    }
    if (x.length < 2) {
      throw new IllegalArgumentException(
          "points = %d must be at least 2: %s".formatted(x.length, PLACE));
    }
    for (int i = 0; i < x.length; i++) {
      String place = "entry " + i + " of a " + PLACE;
      Range.FINITE.check("x", x[i], "[-]", place);
      Range.FINITE.check("y", y[i], "[-]", place);
      if (i > 0 && !(x[i] > x[i - 1])) {
        throw new IllegalArgumentException(
            "x = %s must exceed %s, the one before: %s".formatted(x[i], x[i - 1], place));
      }
    }
    return new LinearTable(x.clone(), y.clone());
  }

  /**
   * Samples any function, so that it can be written to a file.
   *
   * @param function what to sample
   * @param from the first point
   * @param to the last, above the first
   * @param points how many, at least 2
   * @return its table at equal distances
   */
  public static LinearTable sampled(ScalarFunction function, double from, double to, int points) {
    double[] x = new double[points];
    double[] y = new double[points];
    for (int i = 0; i < points; i++) {
      x[i] = i == points - 1 ? to : from + i * (to - from) / (points - 1);
      y[i] = function.at(x[i]);
    }
    return of(x, y);
  }

  /**
   * The points' x.
   *
   * @return a copy
   */
  public double[] x() {
    return x.clone();
  }

  /**
   * The points' y.
   *
   * @return a copy
   */
  public double[] y() {
    return y.clone();
  }

  @Override
  public double at(double at) {
    int i = line(at);
    return y[i] + (at - x[i]) * (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
  }

  @Override
  public double slope(double at) {
    int i = line(at);
    return (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
  }

  private int line(double at) {
    int found = Arrays.binarySearch(x, at);
    int before = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(x.length - 2, before));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinearTable that
        && Arrays.equals(x, that.x)
        && Arrays.equals(y, that.y);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
  }

  @Override
  public String toString() {
    return "LinearTable[%d points, x from %s to %s]".formatted(x.length, x[0], x[x.length - 1]);
  }
}

package org.labyrinth.numerics;

/**
 * A function read off a table of values and slopes: between two points the cubic that meets both
 * values and both slopes (Hermite), beyond the ends a straight line. Much faster than the formula
 * it was made from, continuous with its slope, and wrong by less than a stated tolerance: the error
 * falls as h⁴/384 · max|f⁗|.
 */
public final class HermiteTable implements ScalarFunction {
  private static final int FIRST_INTERVALS = 512;
  private static final int MOST_INTERVALS = 1 << 15;

  /**
   * At either end one part in so many is not judged: formulas may be singular there, as c^1.5 is.
   */
  private static final int ENDS = 128;

  private final double low;
  private final double high;
  private final double perWidth;
  private final int intervals;

  /** Value and slope times width of every point, in turn. */
  private final double[] points;

  HermiteTable(ScalarFunction function, double low, double high, int intervals) {
    this.low = low;
    this.high = high;
    this.intervals = intervals;
    double width = (high - low) / intervals;
    this.perWidth = 1 / width;
    this.points = new double[2 * (intervals + 1)];
    for (int i = 0; i <= intervals; i++) {
      double x = i == intervals ? high : low + i * width;
      points[2 * i] = function.at(x);
      points[2 * i + 1] = function.slope(x) * width;
    }
  }

  /**
   * Tabulates a function, with intervals halved until it is met half way between the points.
   *
   * @param function what to tabulate, finite from {@code low} to {@code high}
   * @param low where the table begins
   * @param high where it ends, above {@code low}
   * @param tolerance the largest error, relative to |f| and to a hundredth of |f| half way, sought
   *     between points, but for the outermost 128th of the range at either end; a table stops at
   *     32,768 intervals even where a kink or a very steep part of the function keeps it from that
   * @return the table
   */
  public static HermiteTable of(
      ScalarFunction function, double low, double high, double tolerance) {
    if (!(high > low) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException(
          "table from %s to %s must have finite, rising ends: table".formatted(low, high));
    }
    int intervals = FIRST_INTERVALS;
    HermiteTable table = new HermiteTable(function, low, high, intervals);
    while (intervals < MOST_INTERVALS && !table.meets(function, tolerance)) {
      intervals *= 2;
      table = new HermiteTable(function, low, high, intervals);
    }
    return table;
  }

  private boolean meets(ScalarFunction function, double tolerance) {
    double least = 0.01 * Math.abs(function.at(0.5 * (low + high)));
    for (int i = intervals / ENDS; i < intervals - intervals / ENDS; i++) {
      double x = low + (i + 0.5) / perWidth;
      double exact = function.at(x);
      if (!(Math.abs(at(x) - exact) <= tolerance * Math.max(least, Math.abs(exact)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double at(double x) {
    double place = (x - low) * perWidth;
    if (!(place > 0)) {
      return points[0] + place * points[1];
    }
    if (place >= intervals) {
      return points[2 * intervals] + (place - intervals) * points[2 * intervals + 1];
    }
    int i = (int) place;
    double s = place - i;
    double f0 = points[2 * i];
    double d0 = points[2 * i + 1];
    double rise = points[2 * i + 2] - f0;
    double d1 = points[2 * i + 3];
    return f0 + s * (d0 + s * (3 * rise - 2 * d0 - d1 + s * (d0 + d1 - 2 * rise)));
  }

  @Override
  public double slope(double x) {
    double place = (x - low) * perWidth;
    if (!(place > 0)) {
      return points[1] * perWidth;
    }
    if (place >= intervals) {
      return points[2 * intervals + 1] * perWidth;
    }
    int i = (int) place;
    double s = place - i;
    double d0 = points[2 * i + 1];
    double rise = points[2 * i + 2] - points[2 * i];
    double d1 = points[2 * i + 3];
    return (d0 + s * (2 * (3 * rise - 2 * d0 - d1) + 3 * s * (d0 + d1 - 2 * rise))) * perWidth;
  }

  @Override
  public void evaluate(double[] x, int count, double[] values, double[] slopes) {
    for (int n = 0; n < count; n++) {
      double place = (x[n] - low) * perWidth;
      int i = Math.max(0, Math.min(intervals - 1, (int) place));
      double s = place - i;
      if (s < 0 || s > 1) {
        values[n] = at(x[n]);
        slopes[n] = slope(x[n]);
        continue;
      }
      double f0 = points[2 * i];
      double d0 = points[2 * i + 1];
      double rise = points[2 * i + 2] - f0;
      double d1 = points[2 * i + 3];
      double square = 3 * rise - 2 * d0 - d1;
      double cube = d0 + d1 - 2 * rise;
      values[n] = f0 + s * (d0 + s * (square + s * cube));
      slopes[n] = (d0 + s * (2 * square + 3 * s * cube)) * perWidth;
    }
  }

  /**
   * Where the table begins and the straight line before it ends.
   *
   * @return the lowest tabulated x
   */
  public double low() {
    return low;
  }

  /**
   * Where the table ends and the straight line behind it begins.
   *
   * @return the highest tabulated x
   */
  public double high() {
    return high;
  }

  /**
   * How fine the table is.
   *
   * @return the number of intervals
   */
  public int intervals() {
    return intervals;
  }
}

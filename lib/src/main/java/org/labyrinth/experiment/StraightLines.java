package org.labyrinth.experiment;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.labyrinth.numerics.ScalarFunction;

/**
 * Straight lines between points, with a jump where a time stands twice. Before the first point and
 * behind the last it stays constant, for an integrator may look a little further.
 */
final class StraightLines implements ScalarFunction {
  /** Slopes of points on one line differ by round-off. */
  private static final double SAME = 1e-9;

  private final double[] times;
  private final double[] values;

  StraightLines(double[] times, double[] values, String place) {
    if (times.length != values.length || times.length < 2) {
      throw new ExperimentException(
          "times = %d and values = %d must be as many, and at least 2: %s"
              .formatted(times.length, values.length, place));
    }
    this.times = times.clone();
    this.values = values.clone();
    for (int i = 0; i < times.length; i++) {
      require(i, place);
    }
  }

  private void require(int i, String place) {
    Require.finite("current", values[i], "A", place);
    Require.finite("time", times[i], "s", place);
    String problem = timeProblem(times, i);
    if (!problem.isEmpty()) {
      throw new ExperimentException("%s: %s, point %d".formatted(problem, place, i + 1));
    }
  }

  /** What is wrong with the time of a point, given those before it; empty if nothing. */
  static String timeProblem(double[] times, int i) {
    double time = times[i];
    if (i == 0) {
      return time == 0 ? "" : "first time = %s s must be 0".formatted(time);
    }
    if (time < times[i - 1]) {
      return "time = %s s must not be below the one before, %s s".formatted(time, times[i - 1]);
    }
    if (time > times[i - 1]) {
      return "";
    }
    if (i == 1 || i == times.length - 1) {
      return "time = %s s must stand once: nothing can jump at the first or last time"
          .formatted(time);
    }
    return time > times[i - 2]
        ? ""
        : "time = %s s must stand at most twice, which is a jump".formatted(time);
  }

  double end() {
    return times[times.length - 1];
  }

  double[] jumps() {
    return IntStream.range(1, times.length)
        .filter(i -> times[i] == times[i - 1])
        .mapToDouble(i -> times[i])
        .toArray();
  }

  double[] kinks() {
    return IntStream.range(1, times.length - 1)
        .filter(i -> times[i] > times[i - 1] && times[i + 1] > times[i])
        .filter(i -> !isStraight(slopeBehind(i - 1), slopeBehind(i)))
        .mapToDouble(i -> times[i])
        .toArray();
  }

  private static boolean isStraight(double before, double behind) {
    return Math.abs(before - behind) <= SAME * Math.max(Math.abs(before), Math.abs(behind));
  }

  private double slopeBehind(int i) {
    return (values[i + 1] - values[i]) / (times[i + 1] - times[i]);
  }

  /** The last point at or before a time; −1 if there is none. */
  private int pointBefore(double time) {
    int i = Arrays.binarySearch(times, time);
    if (i < 0) {
      return -i - 2;
    }
    return i + 1 < times.length && times[i + 1] == time ? i + 1 : i;
  }

  @Override
  public double at(double time) {
    int i = pointBefore(time);
    if (i < 0) {
      return values[0];
    }
    if (i == times.length - 1) {
      return values[i];
    }
    double share = (time - times[i]) / (times[i + 1] - times[i]);
    return values[i] + share * (values[i + 1] - values[i]);
  }

  @Override
  public double slope(double time) {
    int i = pointBefore(time);
    return i < 0 || i == times.length - 1 ? 0 : slopeBehind(i);
  }

  @Override
  public boolean isConstant() {
    return DoubleStream.of(values).allMatch(v -> v == values[0]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StraightLines that
        && Arrays.equals(times, that.times)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(times) + Arrays.hashCode(values);
  }
}

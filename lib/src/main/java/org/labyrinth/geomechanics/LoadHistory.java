package org.labyrinth.geomechanics;

import java.util.Arrays;

/**
 * A load on the top of the column over time, positive where it presses: straight lines between
 * given times, constant after the last. What is there at the first time, 0, was put on suddenly.
 *
 * @param times from 0 on, rising; copied [s]
 * @param loads one a time; copied [Pa]
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; histories are never compared
public record LoadHistory(double[] times, double[] loads) {
  private static final String PLACE = "load history";

  public LoadHistory {
    times = times.clone();
    loads = loads.clone();
    if (times.length == 0 || times.length != loads.length || times[0] != 0) {
      throw new IllegalArgumentException(
          "times = %d must start at 0 s and be as many as loads = %d: %s"
              .formatted(times.length, loads.length, PLACE));
    }
    for (int i = 0; i < times.length; i++) {
      Require.finite("load", loads[i], "Pa", PLACE);
      if (!(times[i] < Double.POSITIVE_INFINITY) || (i > 0 && !(times[i] > times[i - 1]))) {
        throw new IllegalArgumentException(
            "time = %s s must be finite and above the one before it: %s"
                .formatted(times[i], PLACE));
      }
    }
  }

  /**
   * A load put on at once and left.
   *
   * @param load q [Pa]
   * @return the history
   */
  public static LoadHistory sudden(double load) {
    return new LoadHistory(new double[] {0}, new double[] {load});
  }

  /**
   * A load that grows evenly from nothing, and then stays.
   *
   * @param load q at the end [Pa]
   * @param duration how long it grows [s]
   * @return the history
   */
  public static LoadHistory ramp(double load, double duration) {
    return new LoadHistory(new double[] {0, duration}, new double[] {0, load});
  }

  @Override
  public double[] times() {
    return times.clone();
  }

  @Override
  public double[] loads() {
    return loads.clone();
  }

  /**
   * The load at a time.
   *
   * @param t from 0 on [s]
   * @return q [Pa]
   */
  public double at(double t) {
    int i = piece(t);
    return i == times.length - 1 ? loads[i] : loads[i] + rate(t) * (t - times[i]);
  }

  /**
   * How fast the load grows, just after a time.
   *
   * @param t from 0 on [s]
   * @return dq/dt [Pa/s]
   */
  public double rate(double t) {
    int i = piece(t);
    return i == times.length - 1 ? 0 : (loads[i + 1] - loads[i]) / (times[i + 1] - times[i]);
  }

  private int piece(double t) {
    int k = Arrays.binarySearch(times, t);
    return k >= 0 ? k : Math.max(0, -k - 2);
  }

  /** The largest load, unsigned [Pa]. */
  double largest() {
    return Arrays.stream(loads).map(Math::abs).max().orElseThrow();
  }
}

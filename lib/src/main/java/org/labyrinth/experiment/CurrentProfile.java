package org.labyrinth.experiment;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.labyrinth.numerics.ScalarFunction;

/**
 * A current that varies with time, such as a drive cycle. It says where it kinks and where it
 * jumps, so that an integrator can start afresh there.
 *
 * @param name what it is called, for messages and figures
 * @param current time since the step began [s] to current [A], positive on discharge; just behind a
 *     jump where it lies on one
 * @param kinkTimes where the slope jumps and the value does not [s], rising, inside (0, duration);
 *     copied
 * @param jumpTimes where the value jumps [s], rising, inside (0, duration); copied
 * @param duration how long it lasts [s]
 */
@SuppressWarnings("ArrayRecordComponent") // copied, and compared by content
public record CurrentProfile(
    String name, ScalarFunction current, double[] kinkTimes, double[] jumpTimes, double duration)
    implements Control {
  /** A profile whose breaks lie inside it. */
  public CurrentProfile {
    if (name.isBlank()) {
      throw new ExperimentException("name must not be blank: current profile");
    }
    Require.positive("duration", duration, "s", "current profile " + name);
    kinkTimes = inside(kinkTimes, "kink time", duration, name);
    jumpTimes = inside(jumpTimes, "jump time", duration, name);
  }

  private static double[] inside(double[] times, String quantity, double duration, String name) {
    double last = 0;
    for (double time : times) {
      if (!(time > last && time < duration)) {
        throw new ExperimentException(
            "%s = %s s must be in (%s, %s), for times rise: current profile %s"
                .formatted(quantity, time, last, duration, name));
      }
      last = time;
    }
    return times.clone();
  }

  /**
   * A current without kinks or jumps, such as a sine.
   *
   * @param name what it is called
   * @param current time since the step began [s] to current [A], positive on discharge
   * @param duration how long it lasts [s]
   * @return the profile
   */
  public static CurrentProfile smooth(String name, ScalarFunction current, double duration) {
    return new CurrentProfile(name, current, new double[0], new double[0], duration);
  }

  /**
   * Straight lines between the points of a table; a time that stands twice is a jump.
   *
   * @param name what it is called
   * @param times from 0 [s], rising; each at most twice, the first and last once; copied
   * @param amperes one a time [A], positive on discharge; copied
   * @return the profile
   */
  public static CurrentProfile table(String name, double[] times, double[] amperes) {
    StraightLines lines = new StraightLines(times, amperes, "current profile " + name);
    return new CurrentProfile(name, lines, lines.kinks(), lines.jumps(), lines.end());
  }

  /**
   * Reads a table as comma-separated text. Its first line is {@code time_s,current_A}, then follows
   * a line for each point; between points the current is a straight line, and a time that stands
   * twice is a jump.
   *
   * @param csv the text
   * @param source where it comes from, such as a file's name; it becomes the profile's name
   * @return the profile
   * @throws ExperimentException with line and column, if the text is no such table
   */
  public static CurrentProfile parse(String csv, String source) {
    return ProfileReader.read(csv, source);
  }

  /** Where the slope jumps and the value does not [s]. */
  @Override
  public double[] kinkTimes() {
    return kinkTimes.clone();
  }

  /** Where the value jumps [s]. */
  @Override
  public double[] jumpTimes() {
    return jumpTimes.clone();
  }

  /**
   * Where value or slope jumps.
   *
   * @return kinks and jumps together [s], rising
   */
  public double[] breakTimes() {
    return DoubleStream.concat(Arrays.stream(kinkTimes), Arrays.stream(jumpTimes))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * The current at a time; just behind a jump where it lies on one.
   *
   * @param time since the step began [s]
   * @return the current [A], positive on discharge
   */
  public double at(double time) {
    return current.at(time);
  }

  /**
   * The current that a time is approached with: before a jump where it lies on one.
   *
   * @param time since the step began [s]
   * @return the current [A], positive on discharge
   */
  public double before(double time) {
    boolean jumps = Arrays.binarySearch(jumpTimes, time) >= 0;
    return current.at(jumps ? Math.nextDown(time) : time);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CurrentProfile that
        && name.equals(that.name)
        && current.equals(that.current)
        && Arrays.equals(kinkTimes, that.kinkTimes)
        && Arrays.equals(jumpTimes, that.jumpTimes)
        && duration == that.duration;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, current, duration);
  }

  /** Name and duration. */
  @Override
  public String toString() {
    return "%s (%s s)".formatted(name, duration);
  }
}

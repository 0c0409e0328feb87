package org.labyrinth.p2d;

import java.util.Arrays;
import org.labyrinth.experiment.Step;

/** What happened during one step of an experiment, at every time from its start to its end. */
public final class StepSolution {
  private static final double SECONDS_AN_HOUR = 3600;
  private static final int MOST_ROWS = 2_000_000;

  private final Step step;
  private final EndCause cause;
  private final Trajectory path;
  private final CellSystem system;
  private final double area;

  StepSolution(Step step, EndCause cause, Trajectory path, CellSystem system, double area) {
    this.step = step;
    this.cause = cause;
    this.path = path;
    this.system = system;
    this.area = area;
  }

  /**
   * What was asked.
   *
   * @return the step
   */
  public Step step() {
    return step;
  }

  /**
   * Why it ended.
   *
   * @return the cause
   */
  public EndCause cause() {
    return cause;
  }

  /**
   * When it began.
   *
   * @return time since the start of the run [s]
   */
  public double start() {
    return path.start();
  }

  /**
   * When it ended.
   *
   * @return time since the start of the run [s]
   */
  public double end() {
    return path.end();
  }

  /**
   * The times that the integrator stepped through; twice the same where the current jumped.
   *
   * @return times since the start of the run, rising [s]
   */
  public double[] times() {
    double[] times = new double[path.count()];
    Arrays.setAll(times, path::time);
    return times;
  }

  /**
   * Times at equal distances, and the end.
   *
   * @param period between two times, above 0 [s]
   * @return times since the start of the run, from start to end [s]
   */
  public double[] times(double period) {
    if (!(period > 0)) {
      throw new IllegalArgumentException(
          "period = %s s must be positive: step \"%s\"".formatted(period, step.sentence()));
    }
    double length = end() - start();
    double intervals = Math.ceil(length / period * (1 - 1e-12));
    if (intervals > MOST_ROWS) {
      throw new IllegalArgumentException(
          "period = %s s must leave at most %,d rows, not %.3g: step \"%s\""
              .formatted(period, MOST_ROWS, intervals, step.sentence()));
    }
    int count = (int) intervals;
    double[] times = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      times[i] = i == count ? end() : start() + i * period;
    }
    return times;
  }

  /**
   * Terminal voltage.
   *
   * @param time from start to end [s]
   * @return V [V]
   */
  public double voltage(double time) {
    synchronized (system) {
      return path.voltage(inside(time));
    }
  }

  /**
   * Current, above 0 in discharge.
   *
   * @param time from start to end [s]
   * @return I [A]
   */
  public double current(double time) {
    return area * path.component(inside(time), system.size() - 3);
  }

  /**
   * Charge given since the start of the run.
   *
   * @param time from start to end [s]
   * @return ∫ I dt [A h]
   */
  public double dischargeCapacity(double time) {
    return area * path.component(inside(time), system.size() - 2) / SECONDS_AN_HOUR;
  }

  /**
   * Temperature.
   *
   * @param time from start to end [s]
   * @return T [K]
   */
  public double temperature(double time) {
    return path.component(inside(time), system.size() - 1);
  }

  /**
   * Every field.
   *
   * @param time from start to end [s]
   * @return the state of the cell
   */
  public CellState state(double time) {
    double[] y = new double[system.size()];
    // The system has one workspace.
    synchronized (system) {
      path.state(inside(time), y);
      return system.view(time, y);
    }
  }

  /** The state at the end. */
  double[] lastState() {
    return path.state(path.count() - 1);
  }

  /** The worst figures of all states that the integrator stepped through. */
  Certificate certify(Certifier certifier) {
    synchronized (system) {
      Certificate worst = certifier.of(path.state(0));
      for (int n = 1; n < path.count(); n++) {
        worst = worst.worst(certifier.of(path.state(n)));
      }
      return worst;
    }
  }

  private double inside(double time) {
    double slack = 1e-9 * (end() - start());
    if (!(time >= start() - slack && time <= end() + slack)) {
      throw new IllegalArgumentException(
          "time = %s s must be in [%s, %s] s: step \"%s\""
              .formatted(time, start(), end(), step.sentence()));
    }
    return Math.max(start(), Math.min(end(), time));
  }
}

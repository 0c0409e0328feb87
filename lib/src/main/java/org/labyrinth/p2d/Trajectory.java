package org.labyrinth.p2d;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states that the integrator passed through during one step of an experiment. Between two of
 * them the solution is the integrator's own interpolant, the polynomial of the step's order through
 * the last states; unknowns that follow from the others at once may be found from those instead.
 */
final class Trajectory {
  /** A polynomial of the highest order goes through so many states. */
  private static final int MOST_WEIGHTS = 6;

  private final Optional<Settling> settling;
  private int count;
  private double[] times = new double[64];
  private int[] orders = new int[64];
  private double[] voltages = new double[64];
  private double[][] states = new double[64][];

  /** What follows at once from the other unknowns of a state. */
  interface Settling {
    /** Puts them in their places. */
    void settle(double[] y);

    /** The voltage of a settled state [V]. */
    double voltage(double[] y);
  }

  /** A trajectory that interpolates every unknown, and the voltage. */
  Trajectory() {
    this.settling = Optional.empty();
  }

  /** A trajectory that interpolates what changes smoothly and finds the rest. */
  Trajectory(Settling settling) {
    this.settling = Optional.of(settling);
  }

  /** Adds a state; order 0 where the integrator began anew. */
  void add(double time, int order, double voltage, double[] state) {
    if (count == times.length) {
      int more = 2 * count;
      times = Arrays.copyOf(times, more);
      orders = Arrays.copyOf(orders, more);
      voltages = Arrays.copyOf(voltages, more);
      states = Arrays.copyOf(states, more);
    }
    times[count] = time;
    orders[count] = order;
    voltages[count] = voltage;
    states[count] = state.clone();
    count++;
  }

  /** Ends at an earlier time than the last state: all later is forgotten. */
  void cut(double time, double voltage) {
    double[] state = new double[states[0].length];
    state(time, state);
    count--;
    // The new last state lies on the same polynomial, so its order stays right.
    times[count] = time;
    voltages[count] = voltage;
    states[count] = state;
    count++;
  }

  int count() {
    return count;
  }

  double start() {
    return times[0];
  }

  double end() {
    return times[count - 1];
  }

  double time(int n) {
    return times[n];
  }

  double voltage(int n) {
    return voltages[n];
  }

  double[] state(int n) {
    return states[n];
  }

  /** The voltage at a time [V]. */
  double voltage(double time) {
    if (settling.isPresent()) {
      double[] y = new double[states[0].length];
      state(time, y);
      return settling.get().voltage(y);
    }
    double[] weights = new double[MOST_WEIGHTS];
    int n = weigh(time, weights);
    double sum = 0;
    for (int m = 0; m <= orders[n]; m++) {
      sum += weights[m] * voltages[n - m];
    }
    return sum;
  }

  /** One component of the state at a time. */
  double component(double time, int which) {
    double[] weights = new double[MOST_WEIGHTS];
    int n = weigh(time, weights);
    double sum = 0;
    for (int m = 0; m <= orders[n]; m++) {
      sum += weights[m] * states[n - m][which];
    }
    return sum;
  }

  /** The state at a time. */
  void state(double time, double[] y) {
    interpolate(time, y);
    settling.ifPresent(others -> others.settle(y));
  }

  private void interpolate(double time, double[] y) {
    double[] weights = new double[MOST_WEIGHTS];
    int n = weigh(time, weights);
    Arrays.fill(y, 0);
    for (int m = 0; m <= orders[n]; m++) {
      double[] past = states[n - m];
      double weight = weights[m];
      for (int i = 0; i < y.length; i++) {
        y[i] += weight * past[i];
      }
    }
  }

  /** Lagrange's weights of the states that carry a time; returns the newest of them. */
  private int weigh(double time, double[] weights) {
    int n = 0;
    int high = count - 1;
    while (n < high) {
      int middle = (n + high) >>> 1;
      if (times[middle] >= time) {
        high = middle;
      } else {
        n = middle + 1;
      }
    }
    for (int m = 0; m <= orders[n]; m++) {
      double weight = 1;
      for (int l = 0; l <= orders[n]; l++) {
        if (l != m) {
          weight *= (time - times[n - l]) / (times[n - m] - times[n - l]);
        }
      }
      weights[m] = weight;
    }
    return n;
  }
}

package org.labyrinth.p2d;

import org.labyrinth.numerics.ScalarFunction;

/** What is imposed on the terminals during a step, as an equation for the current. */
sealed interface Drive {
  /**
   * The current is given, and smooth between two times: where it jumps at one of them, the value
   * meant is the one inside.
   *
   * @param density i(t) [A/m²], t since the step began [s]
   * @param start when the step began [s]
   * @param from where the smooth piece begins, since the step began [s]
   * @param to where it ends [s]
   */
  record GivenCurrent(ScalarFunction density, double start, double from, double to)
      implements Drive {
    /** A current without jumps. */
    GivenCurrent(ScalarFunction density, double start) {
      this(density, start, 0, Double.POSITIVE_INFINITY);
    }

    /** The piece between two times. */
    GivenCurrent between(double first, double last) {
      return new GivenCurrent(density, start, first, last);
    }

    double at(double time) {
      // A jump belongs to the piece behind it, and time − start is rounded.
      return density.at(Math.max(from, Math.min(Math.nextDown(to), time - start)));
    }
  }

  /**
   * The voltage is held.
   *
   * @param volts V
   */
  record HeldVoltage(double volts) implements Drive {}

  /**
   * The power is held.
   *
   * @param density V i [W/m²]
   */
  record HeldPower(double density) implements Drive {}
}

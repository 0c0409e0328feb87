package org.labyrinth.p2d;

import org.labyrinth.numerics.ScalarFunction;

/** What is imposed on the terminals during a step, as an equation for the current. */
sealed interface Drive {
  /**
   * The current is given.
   *
   * @param density i(t) [A/m²], t since the step began [s]
   * @param start when the step began [s]
   */
  record GivenCurrent(ScalarFunction density, double start) implements Drive {
    double at(double time) {
      return density.at(time - start);
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

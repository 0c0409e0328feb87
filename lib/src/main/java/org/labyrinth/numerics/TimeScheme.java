package org.labyrinth.numerics;

/** A way to step M dy/dt = f(t) − K y through time, from t = 0 to requested times. */
public interface TimeScheme {
  /**
   * Marches from t = 0 through all requested times, each reached exactly.
   *
   * @param equation what to integrate
   * @param initial y at t = 0, n values, not changed
   * @param times when to report, rising, from 0 on [s]
   * @param observer is told of every accepted stage, and of y at each requested time
   * @return how many steps it took
   * @throws SolverException if it cannot go on; it carries the time reached
   */
  StepCount march(
      LinearEvolution equation, double[] initial, double[] times, MarchObserver observer);
}

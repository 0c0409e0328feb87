package org.labyrinth.benchmarks.p2d;

/** What the project set itself, on two cores; the tables show it beside each figure. */
final class Targets {
  /** A curve counts as good to half a millivolt [V]. */
  static final double HALF_MILLIVOLT = 0.5e-3;

  /** And to a fifth [V]. */
  static final double FIFTH_MILLIVOLT = 0.2e-3;

  /** Time of PyBaMM over ours, warm, both within 0.5 mV. */
  static final double FASTER_AT_HALF = 15;

  /** The same within 0.2 mV. */
  static final double FASTER_AT_FIFTH = 30;

  /** The same with the single-particle model. */
  static final double FASTER_SPM = 20;

  /** Time of a sweep on one thread, PyBaMM's over ours. */
  static final double FASTER_SWEEP = 15;

  /** What a second thread gains us in a sweep. */
  static final double SECOND_THREAD = 1.8;

  /** From a cold process to the curve, PyBaMM's time over ours. */
  static final double FASTER_COLD = 5;

  private Targets() {}
}

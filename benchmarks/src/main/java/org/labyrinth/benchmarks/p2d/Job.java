package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * What a process is asked to do; it arrives there as JSON. Discharges run from full to the lower
 * cut-off.
 *
 * @param what discharge, sweep or mesh
 * @param cell path of the BPX file
 * @param model which one
 * @param setting how
 * @param rates C-rates: one for a discharge, many for a sweep [1/h]
 * @param times at which the curve is wanted [s]
 * @param runs how often it is timed, after a warm-up
 * @param threads how many may be used
 */
record Job(
    String what,
    String cell,
    CellModel model,
    Setting setting,
    List<Double> rates,
    List<Double> times,
    int runs,
    int threads) {
  static final String DISCHARGE = "discharge";
  static final String SWEEP = "sweep";

  Job {
    rates = List.copyOf(rates);
    times = List.copyOf(times);
  }
}

package org.labyrinth.benchmarks.p2d;

import java.util.List;

/**
 * A spectrum that a process is asked for; it arrives there as JSON.
 *
 * @param what {@link #WHAT}
 * @param cell path of the BPX file
 * @param model which one
 * @param doubleLayer on all particles [F/m²]
 * @param stateOfCharge between the limits of stoichiometry
 * @param setting PyBaMM's mesh; ours chooses its own
 * @param frequencies [Hz]
 * @param runs how often it is timed, after a warm-up
 */
record ImpedanceJob(
    String what,
    String cell,
    CellModel model,
    double doubleLayer,
    double stateOfCharge,
    Setting setting,
    List<Double> frequencies,
    int runs) {
  static final String WHAT = "impedance";

  ImpedanceJob {
    frequencies = List.copyOf(frequencies);
  }
}

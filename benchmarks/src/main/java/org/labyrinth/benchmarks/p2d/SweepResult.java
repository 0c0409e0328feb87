package org.labyrinth.benchmarks.p2d;

import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * One tool on the sweep.
 *
 * @param tool ours or PyBaMM
 * @param setting how
 * @param threads how many
 * @param figures what was measured
 */
record SweepResult(String tool, Setting setting, int threads, Outcome<SweepFigures> figures) {
  static final String OURS = "ours";
  static final String PYBAMM = "PyBaMM";

  Optional<Double> median() {
    return figures.map(SweepFigures::median);
  }
}

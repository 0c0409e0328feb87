package org.labyrinth.benchmarks.p2d;

import java.util.Optional;
import org.labyrinth.benchmarks.sidebyside.Outcome;

/**
 * One tool on the sweep.
 *
 * @param tool ours or PyBaMM
 * @param setting how
 * @param accuracy words for how exact the setting is, the same for both tools
 * @param threads how many
 * @param figures what was measured
 */
record SweepResult(
    String tool, Setting setting, String accuracy, int threads, Outcome<SweepFigures> figures) {
  static final String OURS = "ours";
  static final String PYBAMM = "PyBaMM";

  Optional<Double> median() {
    return figures.map(SweepFigures::median);
  }

  /** Whether the other one is to be set beside this one. */
  boolean matches(SweepResult other) {
    return accuracy.equals(other.accuracy) && threads == other.threads;
  }
}

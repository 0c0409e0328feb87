package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/** Short words for runs. */
final class Runs {
  private Runs() {}

  static Solution solve(Simulation simulation) {
    return new CellSolver().solve(simulation);
  }

  /** What a simulation does in its last step. */
  static StepSolution last(Simulation simulation) {
    return solve(simulation).last();
  }

  /**
   * The largest difference of two voltages, on equal times between two shares of the first step.
   */
  static double difference(StepSolution one, StepSolution other, double from, double to) {
    double worst = 0;
    for (int k = 0; k <= 100; k++) {
      double share = from + (to - from) * k / 100;
      double t = one.start() + share * (one.end() - one.start());
      worst = Math.max(worst, Math.abs(one.voltage(t) - other.voltage(t)));
    }
    return worst;
  }

  /** That each of several values lies between two. */
  static Consumer<double[]> allBetween(double least, double most) {
    return values -> {
      for (double value : values) {
        assertThat(value).isBetween(least, most);
      }
    };
  }
}

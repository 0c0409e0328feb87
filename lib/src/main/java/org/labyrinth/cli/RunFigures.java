package org.labyrinth.cli;

import java.util.Locale;
import org.labyrinth.numerics.GaussJacobi;
import org.labyrinth.p2d.Solution;
import org.labyrinth.p2d.StepSolution;
import org.labyrinth.sweep.Row;

/** A run in one row of a table. Figures have twelve digits, far more than a run is good for. */
final class RunFigures {
  private static final double SECONDS_AN_HOUR = 3600;

  /** Between two states V and I are polynomials of degree 5 at most; six nodes do degree 11. */
  private static final GaussJacobi GAUSS = GaussJacobi.of(6, 0, 0, 1);

  private final Solution solution;
  private double energy; // [W s]
  private double voltageTime; // [V s]
  private double largestTemperature; // [K]

  private RunFigures(Solution solution) {
    this.solution = solution;
    for (StepSolution step : solution.steps()) {
      add(step);
    }
  }

  static Row of(Solution solution) {
    return new RunFigures(solution).row();
  }

  /** ∫ V I dt and ∫ V dt are exact to the interpolant; the temperature is that of its states. */
  private void add(StepSolution step) {
    double[] times = step.times();
    for (int n = 0; n < times.length; n++) {
      largestTemperature = Math.max(largestTemperature, step.temperature(times[n]));
      double length = n == 0 ? 0 : times[n] - times[n - 1];
      for (int k = 0; length > 0 && k < GAUSS.nodes().length; k++) {
        double time = times[n - 1] + length * GAUSS.nodes()[k];
        double share = length * GAUSS.weights()[k] * step.voltage(time);
        voltageTime += share;
        energy += share * step.current(time);
      }
    }
  }

  private Row row() {
    StepSolution first = solution.steps().get(0);
    StepSolution last = solution.last();
    double duration = last.end() - first.start();
    Row row =
        Row.empty()
            .with("end time [s]", rounded(last.end()))
            .with("ended by", last.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .with("discharge capacity [A h]", rounded(solution.dischargeCapacity()))
            .with("energy [W h]", rounded(energy / SECONDS_AN_HOUR));
    if (duration > 0) {
      row = row.with("mean voltage [V]", rounded(voltageTime / duration));
    }
    return row.with("voltage at start [V]", rounded(first.voltage(first.start())))
        .with("voltage at end [V]", rounded(last.voltage(last.end())))
        .with("largest temperature [K]", rounded(largestTemperature))
        .with("integrator steps", solution.integratorSteps());
  }

  private static double rounded(double value) {
    return Double.parseDouble(Digits.of(value));
  }
}

package org.labyrinth.design;

import org.labyrinth.cell.Cell;
import org.labyrinth.p2d.Solution;
import org.labyrinth.p2d.StepSolution;

/**
 * What a run delivered per area of electrode, and in what time: one point of a Ragone chart.
 *
 * @param energy ∫ V i dt, below 0 if more went in than came out [J/m²]
 * @param time that it took, above 0 [s]
 */
public record DischargeEnergy(double energy, double time) {
  private static final double SECONDS_AN_HOUR = 3600;
  private static final double LITRES = 1000;

  /** Gauss–Legendre with two points on [0, 1]: of fourth order, and never at a jump. */
  private static final double NODE = 0.5 / Math.sqrt(3);

  private static final int PIECES = 4;

  public DischargeEnergy {
    if (!Double.isFinite(energy)) {
      throw new IllegalArgumentException(
          "energy = %s J/m² must be finite: discharge".formatted(energy));
    }
    Require.positive("time", time, "s", "discharge");
  }

  /**
   * Adds up what a run delivered, between the integrator's own times.
   *
   * @param solution of any experiment that took time
   * @return its energy, to the accuracy of the run
   */
  public static DischargeEnergy of(Solution solution) {
    Cell cell = solution.simulation().cell();
    double work = 0;
    for (StepSolution step : solution.steps()) {
      double[] times = step.times();
      for (int i = 1; i < times.length; i++) {
        work += work(step, times[i - 1], times[i]);
      }
    }
    double area = cell.electrodeArea() * cell.electrodePairs();
    return new DischargeEnergy(work / area, solution.last().end());
  }

  /** In pieces, because one step of time may span a knee of the curve. */
  private static double work(StepSolution step, double from, double to) {
    double width = (to - from) / PIECES;
    double work = 0;
    for (int k = 0; k < PIECES; k++) {
      double middle = from + (k + 0.5) * width;
      work += width * power(step, middle - NODE * width) / 2;
      work += width * power(step, middle + NODE * width) / 2;
    }
    return work;
  }

  private static double power(StepSolution step, double time) {
    return step.voltage(time) * step.current(time);
  }

  /**
   * The energy in the unit of datasheets.
   *
   * @return E [W h/m²]
   */
  public double perArea() {
    return energy / SECONDS_AN_HOUR;
  }

  /**
   * The energy that a kilogram of stack gave.
   *
   * @param stack that gave it
   * @return E/m [W h/kg]
   */
  public double perMass(CellStack stack) {
    return perArea() / stack.mass();
  }

  /**
   * The energy that a litre of stack gave.
   *
   * @param stack that gave it
   * @return E/L [W h/L]
   */
  public double perVolume(CellStack stack) {
    return perArea() / stack.thickness() / LITRES;
  }

  /**
   * The mean power.
   *
   * @return E/t [W/m²]
   */
  public double meanPower() {
    return energy / time;
  }
}

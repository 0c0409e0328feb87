package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.cell.Cell;
import org.labyrinth.experiment.AfterTime;
import org.labyrinth.experiment.AtCRate;
import org.labyrinth.experiment.AtCapacity;
import org.labyrinth.experiment.AtCurrent;
import org.labyrinth.experiment.AtVoltage;
import org.labyrinth.experiment.EndRule;
import org.labyrinth.experiment.Step;

/**
 * A quantity that ends a step when it falls to 0.
 *
 * @param cause what it is called
 * @param left how far the end is, from voltage [V], current [A] and charge passed in the step [A h]
 */
record EndTest(EndCause cause, Distance left) {
  /** Round-off around a voltage that is held at the cut-off [V]. */
  private static final double SLACK = 1e-6;

  /** How far the end is. */
  interface Distance {
    double at(double voltage, double current, double charge);
  }

  /** The tests of a step, by the voltage and the current just after its start. */
  static List<EndTest> of(Step step, Cell cell, double voltage, double current) {
    List<EndTest> tests = new ArrayList<>();
    for (EndRule rule : step.ends()) {
      if (rule instanceof AtVoltage at) {
        double sense = current != 0 ? Math.signum(current) : voltage > at.volts() ? 1 : -1;
        tests.add(new EndTest(EndCause.VOLTAGE, (v, i, q) -> sense * (v - at.volts())));
      } else if (rule instanceof AtCurrent at) {
        tests.add(new EndTest(EndCause.CURRENT, (v, i, q) -> Math.abs(i) - at.amperes()));
      } else if (rule instanceof AtCRate at) {
        double amperes = at.rate() * cell.nominalCapacity();
        tests.add(new EndTest(EndCause.CURRENT, (v, i, q) -> Math.abs(i) - amperes));
      } else if (rule instanceof AtCapacity at) {
        tests.add(new EndTest(EndCause.CAPACITY, (v, i, q) -> at.ampereHours() - Math.abs(q)));
      }
    }
    double low = cell.lowerCutOff() - SLACK;
    double high = cell.upperCutOff() + SLACK;
    tests.add(
        new EndTest(EndCause.LOWER_CUT_OFF, (v, i, q) -> i > 0 ? v - low : Math.max(v - low, 1)));
    tests.add(
        new EndTest(EndCause.UPPER_CUT_OFF, (v, i, q) -> i < 0 ? high - v : Math.max(high - v, 1)));
    return tests;
  }

  /** How long a step may take [s]. */
  static double duration(Step step) {
    double duration = Double.POSITIVE_INFINITY;
    for (EndRule rule : step.ends()) {
      if (rule instanceof AfterTime after) {
        duration = Math.min(duration, after.seconds());
      }
    }
    return duration;
  }
}

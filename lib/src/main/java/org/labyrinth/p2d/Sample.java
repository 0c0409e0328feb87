package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.labyrinth.experiment.CurrentProfile;

/**
 * A cell at one instant, as far as one row of a table can say it.
 *
 * @param step of the experiment, from 0
 * @param time since the start of the run [s]
 * @param current I, above 0 in discharge [A]
 * @param voltage V [V]
 * @param dischargeCapacity charge given since the start of the run [A h]
 * @param temperature T [K]
 * @param parts of the voltage, by cause
 * @param leastSalt the lowest c_e anywhere [mol/m³]
 * @param mostSalt the highest c_e anywhere [mol/m³]
 */
public record Sample(
    int step,
    double time,
    double current,
    double voltage,
    double dischargeCapacity,
    double temperature,
    Overpotentials parts,
    double leastSalt,
    double mostSalt) {
  private static final int INTERVALS = 200;

  /** The samples of a whole run; a period of 0 divides each step into as many intervals. */
  static List<Sample> of(Solution solution, double period) {
    List<Sample> samples = new ArrayList<>();
    for (int n = 0; n < solution.steps().size(); n++) {
      StepSolution step = solution.steps().get(n);
      for (double time : times(step, period)) {
        samples.add(at(solution, n, time));
      }
    }
    return samples;
  }

  private static double[] times(StepSolution step, double period) {
    double length = step.end() - step.start();
    if (length == 0) {
      return new double[] {step.start()};
    }
    double[] times = step.times(period > 0 ? period : length / INTERVALS);
    return step.step().control() instanceof CurrentProfile profile
        ? withJumps(times, step, profile)
        : times;
  }

  /** Where a profile jumps, a row before and a row behind the jump. */
  private static double[] withJumps(double[] times, StepSolution step, CurrentProfile profile) {
    double[] jumps =
        Arrays.stream(profile.jumpTimes())
            .map(t -> step.start() + t)
            .filter(t -> t < step.end())
            .flatMap(t -> DoubleStream.of(t, Math.nextUp(t)))
            .toArray();
    return DoubleStream.concat(Arrays.stream(times), Arrays.stream(jumps))
        .sorted()
        .distinct()
        .toArray();
  }

  private static Sample at(Solution solution, int n, double time) {
    StepSolution step = solution.steps().get(n);
    CellState state = step.state(time);
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double salt : state.saltConcentration()) {
      least = Math.min(least, salt);
      most = Math.max(most, salt);
    }
    return new Sample(
        n,
        time,
        state.current(),
        step.voltage(time),
        step.dischargeCapacity(time),
        state.temperature(),
        Overpotentials.of(solution.simulation().cell(), state),
        least,
        most);
  }
}

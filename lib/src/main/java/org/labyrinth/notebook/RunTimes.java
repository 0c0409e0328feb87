package org.labyrinth.notebook;

import java.util.List;
import org.labyrinth.p2d.CellState;
import org.labyrinth.p2d.Sample;
import org.labyrinth.p2d.Solution;
import org.labyrinth.p2d.StepSolution;

/** The times of a run: in a unit that people would use, and what the cell was like at each. */
final class RunTimes {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double MOST_SECONDS = 300;
  private static final double MOST_MINUTES = 10_800;

  private final Solution solution;

  RunTimes(Solution solution) {
    this.solution = solution;
  }

  static double end(Solution solution) {
    return solution.last().end();
  }

  /** Seconds in the unit of the axis. */
  static double unit(double duration) {
    return duration <= MOST_SECONDS ? 1 : duration <= MOST_MINUTES ? MINUTE : HOUR;
  }

  static String unitName(double unit) {
    return unit == 1 ? "s" : unit == MINUTE ? "min" : "h";
  }

  /** Like {@code 30 min}. */
  static String words(double time) {
    double unit = unit(time);
    return Numbers.short4(time / unit) + " " + unitName(unit);
  }

  /** The state at a time of the run; where two steps meet, at the end of the first. */
  CellState state(double time) {
    List<StepSolution> steps = solution.steps();
    double slack = 1e-9 * end(solution);
    if (time >= steps.get(0).start() - slack) {
      for (StepSolution step : steps) {
        if (time <= step.end() + slack) {
          return step.state(Math.max(step.start(), Math.min(step.end(), time)));
        }
      }
    }
    throw new IllegalArgumentException(
        "time = %s s must be in [%s, %s] s: run of cell '%s'"
            .formatted(
                time, steps.get(0).start(), end(solution), solution.simulation().cell().name()));
  }

  /** Equal distances from start to end. */
  double[] even(int count) {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      times[i] = end(solution) * i / (count - 1);
    }
    return times;
  }

  /** One quantity of many samples. */
  static double[] column(List<Sample> samples, java.util.function.ToDoubleFunction<Sample> value) {
    return samples.stream().mapToDouble(value).toArray();
  }
}

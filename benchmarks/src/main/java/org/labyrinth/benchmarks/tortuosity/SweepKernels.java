package org.labyrinth.benchmarks.tortuosity;

import java.util.List;
import org.labyrinth.homogenization.ThroughPlaneProblem;

/** The solver's sweeps, for the line of the table that sets their bandwidth against the triad's. */
final class SweepKernels {
  private static final int WARM_UP = 5;
  private static final int RUNS = 10;

  private SweepKernels() {}

  /** The kernels of a problem. The solver does not let its sweep be called alone yet: none. */
  static List<SweepKernel> of(ThroughPlaneProblem problem) {
    return List.of();
  }

  /** Times each kernel: the best of ten sweeps, as the triad is. */
  static List<SweepFigure> measure(List<SweepKernel> kernels) {
    return kernels.stream().map(SweepKernels::measure).toList();
  }

  private static SweepFigure measure(SweepKernel kernel) {
    for (int i = 0; i < WARM_UP; i++) {
      kernel.sweep();
    }
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < RUNS; i++) {
      best = Math.min(best, StopWatch.seconds(kernel::sweep));
    }
    return new SweepFigure(kernel.name(), kernel.bytes(), best);
  }
}

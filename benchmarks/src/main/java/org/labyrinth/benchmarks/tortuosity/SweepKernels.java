package org.labyrinth.benchmarks.tortuosity;

import java.util.List;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.network.LatticeSmoother;
import org.labyrinth.network.LatticeSystem;
import org.labyrinth.network.Wrap;

/** The solver's sweeps, for the line of the table that sets their bandwidth against the triad's. */
final class SweepKernels {
  private static final int WARM_UP = 5;
  private static final int RUNS = 10;

  private SweepKernels() {}

  /** The kernels of a problem: the backward sweep of the finest level. */
  static List<SweepKernel> of(ThroughPlaneProblem problem) {
    LatticeSmoother smoother =
        LatticeSystem.of(problem.image(), problem.conductivities()::of, problem.axis(), Wrap.NONE)
            .smoother();
    return List.of(new LatticeSweep(smoother));
  }

  private record LatticeSweep(LatticeSmoother smoother) implements SweepKernel {
    @Override
    public String name() {
      return "Gauss–Seidel, single precision";
    }

    @Override
    public long bytes() {
      return smoother.bytes();
    }

    @Override
    public void sweep() {
      smoother.sweep();
    }
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

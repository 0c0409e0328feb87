package org.labyrinth.benchmarks.tortuosity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.homogenization.ThroughPlaneSolver;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * Our solver on one image, along z: a reference, which is also the warm-up, then the timed runs.
 */
final class Ours {
  private static final int RUNS = 3;

  /** Small images take so little that the compiler is not done after one solve. */
  private static final int WARM_UP_RUNS = 20;

  private static final double WARM_UP_SECONDS = 5;

  private static final double REFERENCE = 1e-10;
  private static final double FULL = 1e-8;

  /** What the solver is asked for, and judges by its own estimate of the error. */
  private static final double TENTH_PERCENT = 1e-3;

  private final ThroughPlaneProblem problem;
  private final Consumer<String> progress;

  private Ours(ThroughPlaneProblem problem, Consumer<String> progress) {
    this.problem = problem;
    this.progress = progress;
  }

  static OurFigures measure(VoxelImage image, Consumer<String> progress) {
    return new Ours(ThroughPlaneProblem.of(image, 1, Axis.Z), progress).measure();
  }

  /** One solve to 1e-8 and nothing else, for its memory. */
  static ThroughPlaneSolution once(VoxelImage image) {
    return full().solve(ThroughPlaneProblem.of(image, 1, Axis.Z));
  }

  private static ThroughPlaneSolver full() {
    return MultigridSolver.toResidual(FULL);
  }

  private OurFigures measure() {
    progress.accept("reference to 1e-10");
    double reference = MultigridSolver.toResidual(REFERENCE).solve(problem).transportEfficiency();
    if (reference == 0) {
      throw new IllegalArgumentException(
          "B = 0 [-] must be positive, or there is nothing to compare: take a larger image");
    }
    ThroughPlaneSolver loosely = MultigridSolver.within(TENTH_PERCENT);
    progress.accept("warm-up");
    warmUp(loosely);
    List<Timed> loose = new ArrayList<>();
    List<Timed> tight = new ArrayList<>();
    for (int run = 1; run <= RUNS; run++) {
      progress.accept("run %d of %d".formatted(run, RUNS));
      loose.add(timed(loosely));
      tight.add(timed(full()));
    }
    return new OurFigures(
        reference,
        solve(TENTH_PERCENT, reference, loose),
        solve(FULL, reference, tight),
        RUNS,
        SweepKernels.measure(SweepKernels.of(problem)));
  }

  private void warmUp(ThroughPlaneSolver solver) {
    double spent = 0;
    for (int run = 0; run < WARM_UP_RUNS && spent < WARM_UP_SECONDS; run++) {
      spent += timed(solver).seconds() + timed(full()).seconds();
    }
  }

  /** What a run leaves: never the fields of its solution, which would crowd the next one. */
  private record Timed(double seconds, int iterations, double efficiency) {}

  private Timed timed(ThroughPlaneSolver solver) {
    long begin = System.nanoTime();
    ThroughPlaneSolution solution = solver.solve(problem);
    double seconds = 1e-9 * (System.nanoTime() - begin);
    return new Timed(seconds, solution.iterations(), solution.transportEfficiency());
  }

  private static Solve solve(double tolerance, double reference, List<Timed> runs) {
    Timed last = runs.get(runs.size() - 1);
    return new Solve(
        tolerance,
        StopWatch.median(runs.stream().map(Timed::seconds).toList()),
        last.iterations(),
        Math.abs(last.efficiency() / reference - 1));
  }
}

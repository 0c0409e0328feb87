package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.homogenization.ConjugateGradientSolver;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One through-plane solve to a residual of 1e-8, on overlapping spheres of porosity 0.4. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThroughPlaneBenchmark {
  /** Voxels a side. */
  @Param({"50", "100"})
  public int size;

  private ThroughPlaneProblem problem;

  /** Makes the image. */
  @Setup
  public void image() {
    problem =
        ThroughPlaneProblem.of(
            new OverlappingSpheres(Shape.cube(size), 8, 0.4, 1000 + size).image(), 1, Axis.Z);
  }

  /**
   * The whole solve: percolation, assembly, factorisation, iterations.
   *
   * @return the solution
   */
  @Benchmark
  public ThroughPlaneSolution conjugateGradients() {
    return new ConjugateGradientSolver().solve(problem);
  }

  /**
   * The same by multigrid.
   *
   * @return the solution
   */
  @Benchmark
  public ThroughPlaneSolution multigrid() {
    return new MultigridSolver().solve(problem);
  }
}

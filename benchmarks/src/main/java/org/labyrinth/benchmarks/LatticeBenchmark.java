package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.homogenization.ThroughPlaneProblem;
import org.labyrinth.homogenization.ThroughPlaneSolution;
import org.labyrinth.image.Axis;
import org.labyrinth.image.FilteredNoise;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.network.LatticeSmoother;
import org.labyrinth.network.LatticeSystem;
import org.labyrinth.network.Wrap;
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

/** What a through-plane solve by multigrid is made of, on 100³ voxels, along z. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LatticeBenchmark {
  private static final int EDGE = 100;

  /**
   * The material, by its name in the comparison: spheres of porosity 0.40, or noise of porosity
   * 0.25, near the percolation threshold.
   */
  @Param({"sph40", "blob25"})
  public String recipe;

  private ThroughPlaneProblem problem;
  private LatticeSmoother smoother;

  /** Makes the image. */
  @Setup
  public void image() {
    Shape shape = Shape.cube(EDGE);
    VoxelImage image =
        recipe.equals("sph40")
            ? new OverlappingSpheres(shape, 8, 0.4, 1000 + EDGE).image()
            : new FilteredNoise(shape, 9, 0.25, 3000 + EDGE).image();
    problem = ThroughPlaneProblem.of(image, 1, Axis.Z);
    smoother = setUp().smoother();
  }

  /**
   * Percolation and layout in memory.
   *
   * @return the system
   */
  @Benchmark
  public LatticeSystem setUp() {
    return LatticeSystem.of(
        problem.image(), problem.conductivities()::of, problem.axis(), Wrap.NONE);
  }

  /** One Gauss–Seidel sweep of the finest level. */
  @Benchmark
  public void sweep() {
    smoother.sweep();
  }

  /**
   * All of a solve to a thousandth of B.
   *
   * @return the solution
   */
  @Benchmark
  public ThroughPlaneSolution toAThousandth() {
    return MultigridSolver.within(1e-3).solve(problem);
  }

  /**
   * All of a solve to a residual of 1e-8.
   *
   * @return the solution
   */
  @Benchmark
  public ThroughPlaneSolution toRoundOff() {
    return new MultigridSolver().solve(problem);
  }
}

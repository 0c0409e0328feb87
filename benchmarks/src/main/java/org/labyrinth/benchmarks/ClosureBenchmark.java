package org.labyrinth.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.labyrinth.homogenization.ClosureProblem;
import org.labyrinth.homogenization.ClosureSolution;
import org.labyrinth.homogenization.ClosureSolver;
import org.labyrinth.homogenization.PhaseConductivities;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
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

/** The closure problem, all three directions to 1e-8, on overlapping spheres of porosity 0.4. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClosureBenchmark {
  /** Voxels a side. */
  @Param("50")
  public int size;

  private VoxelImage image;

  /** Makes the image. */
  @Setup
  public void image() {
    image = new OverlappingSpheres(Shape.cube(size), 8, 0.4, 1000 + size).image();
  }

  /**
   * Pores in an insulator.
   *
   * @return the tensor and the fields
   */
  @Benchmark
  public ClosureSolution pores() {
    return new ClosureSolver().solve(ClosureProblem.of(image, 1));
  }

  /**
   * Two conductors.
   *
   * @return the tensor and the fields
   */
  @Benchmark
  public ClosureSolution twoPhases() {
    PhaseConductivities both = new PhaseConductivities(Map.of(0, 0.1, 1, 1.0));
    return new ClosureSolver().solve(new ClosureProblem(image, both));
  }
}

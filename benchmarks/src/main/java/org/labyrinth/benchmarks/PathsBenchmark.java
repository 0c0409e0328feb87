package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.paths.ChamferPaths;
import org.labyrinth.paths.ConnectedComponents;
import org.labyrinth.paths.Connectivity;
import org.labyrinth.paths.Constrictivity;
import org.labyrinth.paths.EikonalPaths;
import org.labyrinth.paths.PathLengths;
import org.labyrinth.paths.RandomWalk;
import org.labyrinth.paths.WalkDiffusivity;
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

/** What a walker meets in overlapping spheres of porosity 0.4. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PathsBenchmark {
  /** Voxels a side. */
  @Param({"100", "200"})
  public int size;

  private VoxelImage image;

  /** Makes the image. */
  @Setup
  public void image() {
    image = new OverlappingSpheres(Shape.cube(size), 8, 0.4, 1000 + size).image();
  }

  /**
   * Labelling by runs.
   *
   * @return the components
   */
  @Benchmark
  public ConnectedComponents components() {
    return ConnectedComponents.of(image, 1, Boundary.OPEN);
  }

  /**
   * Percolation and dead ends along one axis.
   *
   * @return the roles of the voxels
   */
  @Benchmark
  public Connectivity connectivity() {
    return Connectivity.of(image, 1, Axis.Z, Boundary.OPEN);
  }

  /**
   * Dijkstra with buckets.
   *
   * @return the lengths
   */
  @Benchmark
  public PathLengths chamferPaths() {
    return new ChamferPaths().measure(image, 1, Axis.Z);
  }

  /**
   * Fast marching of second order.
   *
   * @return the lengths
   */
  @Benchmark
  public PathLengths eikonalPaths() {
    return new EikonalPaths().measure(image, 1, Axis.Z);
  }

  /**
   * Sixteen million steps of myopic ants.
   *
   * @return the diffusivities
   */
  @Benchmark
  public WalkDiffusivity randomWalk() {
    return new RandomWalk(1000, 1).diffuse(image, 1);
  }

  /**
   * Two median radii by bisection.
   *
   * @return the constrictivity
   */
  @Benchmark
  public Constrictivity constrictivity() {
    return Constrictivity.of(image, 1, Axis.Z);
  }
}

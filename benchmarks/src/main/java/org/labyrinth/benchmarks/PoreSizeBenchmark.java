package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.DistanceMap;
import org.labyrinth.geometry.LocalThickness;
import org.labyrinth.geometry.SizeDistribution;
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

/** Distances and sizes of the pores between overlapping spheres of porosity 0.4. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PoreSizeBenchmark {
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
   * The distance transform.
   *
   * @return the map
   */
  @Benchmark
  public DistanceMap distance() {
    return DistanceMap.of(image, 1, Boundary.OPEN);
  }

  /**
   * Local thickness and its distribution.
   *
   * @return the pore sizes
   */
  @Benchmark
  public SizeDistribution localThickness() {
    return LocalThickness.of(image, 1, Boundary.OPEN).distribution();
  }

  /**
   * The same of the particles.
   *
   * @return the particle sizes
   */
  @Benchmark
  public SizeDistribution particleThickness() {
    return LocalThickness.of(image, 0, Boundary.OPEN).distribution();
  }
}

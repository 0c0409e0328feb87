package org.labyrinth.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.geometry.CorrelationLength;
import org.labyrinth.geometry.RepresentativeVolume;
import org.labyrinth.geometry.SpecificArea;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What {@code measure} does besides transport, on overlapping spheres, 100 voxels a side. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class GeometryBenchmark {
  private VoxelImage image;

  /** Makes the image. */
  @Setup
  public void image() {
    image = new OverlappingSpheres(Shape.cube(100), 8, 0.4, 1100).image();
  }

  /**
   * Three estimators of the specific area.
   *
   * @return the areas
   */
  @Benchmark
  public SpecificArea specificArea() {
    return SpecificArea.of(image, 1, Boundary.OPEN);
  }

  /**
   * S₂ along three axes and its integral.
   *
   * @return ξ
   */
  @Benchmark
  public OptionalDouble correlationLength() {
    return CorrelationLength.mean(image, 1, Boundary.OPEN);
  }

  /**
   * Porosity in windows of every size.
   *
   * @return the scan
   */
  @Benchmark
  public RepresentativeVolume representativeVolume() {
    return RepresentativeVolume.scan(image, 1, Boundary.PERIODIC);
  }
}

package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.image.Axis;
import org.labyrinth.image.OverlappingSpheres;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.numerics.ThetaMethod;
import org.labyrinth.porescale.PoreScaleProblem;
import org.labyrinth.porescale.PoreScaleSolution;
import org.labyrinth.porescale.PoreScaleSolver;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Reaction;
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

/** Diffusion with a reaction on every pore wall: spheres of 1 µm, porosity 0.5. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PoreScaleBenchmark {
  private static final double STEP = 0.02;

  /** Voxels a side. */
  @Param("50")
  public int size;

  private PoreScaleProblem problem;

  /** Makes the problem. */
  @Setup
  public void problem() {
    problem =
        PoreScaleProblem.builder(
                new OverlappingSpheres(Shape.cube(size), 6, 0.5, 50)
                    .image()
                    .withSpacing(Spacing.cubic(1e-6 / 6)),
                Axis.Z)
            .diffusivity(3e-10)
            .reaction(Reaction.linear(1e-6, 500))
            .left(End.concentration(1500))
            .initial(1000)
            .build();
  }

  /**
   * The network, and one step of Crank–Nicolson after the face has changed.
   *
   * @return the solution
   */
  @Benchmark
  public PoreScaleSolution firstStep() {
    return steps(1);
  }

  /**
   * Ten more such steps: less {@link #firstStep()}, ten times what a step costs.
   *
   * @return the solution
   */
  @Benchmark
  public PoreScaleSolution elevenSteps() {
    return steps(11);
  }

  private PoreScaleSolution steps(int count) {
    return new PoreScaleSolver().follow(problem, new ThetaMethod(0.5, STEP), count * STEP);
  }

  /**
   * The steady state.
   *
   * @return the solution
   */
  @Benchmark
  public PoreScaleSolution steady() {
    return new PoreScaleSolver().steady(problem);
  }
}

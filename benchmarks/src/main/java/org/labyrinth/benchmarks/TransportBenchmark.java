package org.labyrinth.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Ladder;
import org.labyrinth.numerics.Profile;
import org.labyrinth.transport.AdaptiveStepping;
import org.labyrinth.transport.AveragedDiffusion;
import org.labyrinth.transport.ButlerVolmer;
import org.labyrinth.transport.End;
import org.labyrinth.transport.Polarisation;
import org.labyrinth.transport.PolarisationSolver;
import org.labyrinth.transport.PorousElectrode;
import org.labyrinth.transport.Reaction;
import org.labyrinth.transport.TransientSolution;
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

/** The averaged equations in one dimension: each must cost a time in proportion to its cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class TransportBenchmark {
  /** Cells along the electrode. */
  @Param({"100", "1000"})
  public int cells;

  private Ladder ladder;
  private double[] rightHandSide;
  private AveragedDiffusion diffusion;
  private PorousElectrode electrode;

  /** Makes the problems: a graded electrode of 80 µm. */
  @Setup
  public void problems() {
    double[] along = new double[cells - 1];
    double[] toGround = new double[cells];
    Arrays.fill(along, 1);
    Arrays.fill(toGround, 0.01);
    ladder = Ladder.of(along, toGround);
    rightHandSide = toGround;

    double length = 80e-6;
    Grid1D grid = Grid1D.graded(0, length, cells, s -> s * (1.5 - 0.5 * s));
    Profile porosity = Profile.of(x -> 0.3 + 0.2 * x / length);
    diffusion =
        AveragedDiffusion.builder()
            .grid(grid)
            .porosity(porosity)
            .specificArea(3e5)
            .transportEfficiency(porosity.map(e -> Math.pow(e, 1.5)))
            .diffusivity(3e-10)
            .reaction(Reaction.linear(1e-9, 500))
            .left(End.flux(0))
            .right(End.concentration(1500))
            .initial(1000)
            .build();
    electrode =
        PorousElectrode.builder()
            .grid(grid)
            .specificArea(3e5)
            .transportEfficiency(porosity.map(e -> Math.pow(e, 1.5)))
            .electrolyteConductivity(1)
            .solidConductivity(10)
            .kinetics(new ButlerVolmer(1, 298.15))
            .current(100)
            .build();
  }

  /**
   * One tridiagonal system, elimination and substitution.
   *
   * @return the unknowns
   */
  @Benchmark
  public double[] tridiagonalSolve() {
    return ladder.factorise().solve(rightHandSide);
  }

  /**
   * Salt in a graded electrode after a step at its face, for 100 s at a tolerance of 1e-4.
   *
   * @return the solution
   */
  @Benchmark
  public TransientSolution adaptiveStepping() {
    return new AdaptiveStepping(1e-4).solve(diffusion, 100);
  }

  /**
   * Newton's method on the charge balance with Butler–Volmer kinetics.
   *
   * @return the solution
   */
  @Benchmark
  public Polarisation newmanTobias() {
    return new PolarisationSolver().solve(electrode);
  }
}

package org.labyrinth.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.numerics.Bdf;
import org.labyrinth.numerics.BlockTridiagonal;
import org.labyrinth.numerics.ImplicitSystem;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.Solution;
import org.labyrinth.transport.ElementSolver;
import org.labyrinth.transport.ParticleSolution;
import org.labyrinth.transport.ShellSolver;
import org.labyrinth.transport.SphericalParticle;
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

/**
 * A cell's discharge and what it is made of. With {@code -prof gc} the last column shows what is
 * allocated: nothing for a step and for a solve.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class P2dBenchmark {
  /** Unknowns of the integrator's own work, about those of a cell at default resolution. */
  private static final int UNKNOWNS = 1000;

  private static final int CELLS = 66;

  private Bdf integrator;
  private double[] state;
  private double[] rate;
  private BlockTridiagonal pattern;
  private BlockTridiagonal blocks;
  private Simulation p2d;
  private SphericalParticle particle;

  /** y′ = −y, unknown by unknown: a solve that costs next to nothing. */
  private static final class Decay implements ImplicitSystem {
    @Override
    public int size() {
      return UNKNOWNS;
    }

    @Override
    public Outcome solve(double t, double s, double[] predicted, double[] rate, double[] y) {
      for (int i = 0; i < UNKNOWNS; i++) {
        y[i] = (s * predicted[i] - rate[i]) / (s + 1);
      }
      return Outcome.SOLVED;
    }

    @Override
    public double norm(double[] y, double[] error) {
      double sum = 0;
      for (int i = 0; i < UNKNOWNS; i++) {
        sum += error[i] * error[i];
      }
      return 1e6 * Math.sqrt(sum / UNKNOWNS);
    }
  }

  /** Makes the problems: an LG M50 from full, as many blocks as it has cells, one particle. */
  @Setup
  public void problems() {
    integrator = new Bdf(new Decay(), 1e-12);
    state = new double[UNKNOWNS];
    rate = new double[UNKNOWNS];
    Arrays.fill(state, 1);
    Arrays.fill(rate, -1);
    integrator.start(0, state, rate, 1);
    pattern = new BlockTridiagonal(CELLS);
    blocks = new BlockTridiagonal(CELLS);
    for (int entry = 0; entry < 4; entry++) {
      Arrays.fill(pattern.lower[entry], -0.1);
      Arrays.fill(pattern.upper[entry], -0.1);
      Arrays.fill(pattern.diagonal[entry], entry % 3 == 0 ? 2 : 0.5);
    }
    Cell cell = Cells.lgM50();
    p2d = Simulation.of(cell, "Discharge at 1C until 2.5 V");
    particle =
        SphericalParticle.builder()
            .radius(5e-6)
            .diffusivity(2e-14)
            .reactionCurrent(0.5)
            .initial(20_000)
            .build();
  }

  /**
   * One step of the integrator for a thousand unknowns, the system's own solve all but free.
   *
   * @return the time reached
   */
  @Benchmark
  public double bdfStep() {
    if (integrator.time() > 10) {
      integrator.start(0, state, rate, 1);
    }
    integrator.advance(20);
    return integrator.time();
  }

  /**
   * Elimination and substitution of as many blocks as the cell has volumes.
   *
   * @return the last unknown
   */
  @Benchmark
  public double blockTridiagonalSolve() {
    for (int entry = 0; entry < 4; entry++) {
      System.arraycopy(pattern.lower[entry], 0, blocks.lower[entry], 0, CELLS);
      System.arraycopy(pattern.diagonal[entry], 0, blocks.diagonal[entry], 0, CELLS);
      System.arraycopy(pattern.upper[entry], 0, blocks.upper[entry], 0, CELLS);
    }
    Arrays.fill(blocks.right[0], 1);
    Arrays.fill(blocks.right[1], 2);
    blocks.factorise();
    blocks.solve(blocks.right[0], blocks.right[1]);
    return blocks.right[0][CELLS - 1];
  }

  /**
   * A discharge in an hour by the full model.
   *
   * @return the solution
   */
  @Benchmark
  public Solution p2dDischarge() {
    return new CellSolver().solve(p2d);
  }

  /**
   * The same by the single-particle model with electrolyte.
   *
   * @return the solution
   */
  @Benchmark
  public Solution spmeDischarge() {
    return new CellSolver().solve(reduced(Model.SPME));
  }

  /**
   * The same by the single-particle model.
   *
   * @return the solution
   */
  @Benchmark
  public Solution spmDischarge() {
    return new CellSolver().solve(reduced(Model.SPM));
  }

  private Simulation reduced(Model model) {
    return p2d.withModel(model).withResolution(Resolution.FAST);
  }

  /**
   * One particle under a constant current for an hour, by a hundred shells.
   *
   * @return the solution
   */
  @Benchmark
  public ParticleSolution particleByShells() {
    return new ShellSolver(100, 1e-6).solve(particle, 3600);
  }

  /**
   * The same by one element.
   *
   * @return the solution
   */
  @Benchmark
  public ParticleSolution particleByElement() {
    return new ElementSolver(14, 1e-6).solve(particle, 3600);
  }
}

package org.labyrinth.benchmarks;

import java.util.concurrent.TimeUnit;
import org.labyrinth.cell.Cells;
import org.labyrinth.impedance.Frequencies;
import org.labyrinth.impedance.ImpedanceProblem;
import org.labyrinth.impedance.ImpedanceSolution;
import org.labyrinth.impedance.ImpedanceSolver;
import org.labyrinth.numerics.ComplexBlockTridiagonal;
import org.labyrinth.p2d.Model;
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

/** Spectra of the LG M50 at 61 frequencies, and the complex solve they are made of. */
public class ImpedanceBenchmark {
  /** A spectrum of each model. */
  @State(Scope.Benchmark)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public static class Spectra {
    /** By which equations. */
    @Param({"SPM", "SPME", "P2D"})
    public Model model;

    private ImpedanceProblem problem;
    private double[] frequencies;

    /** Makes the problem. */
    @Setup
    public void problems() {
      problem = ImpedanceProblem.of(Cells.lgM50().withDoubleLayer(0.2, 0.2), 0.5).withModel(model);
      frequencies = Frequencies.logarithmic(1e-3, 1e3, 61);
    }

    /** 61 frequencies to an error of 1e-4. */
    @Benchmark
    public ImpedanceSolution spectrum() {
      return new ImpedanceSolver().solve(problem, frequencies);
    }
  }

  /** The kernel: its time must grow in proportion to the rows. */
  @State(Scope.Benchmark)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Fork(1)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public static class Kernel {
    /** Rows of blocks. */
    @Param({"100", "1000"})
    public int rows;

    private ComplexBlockTridiagonal system;

    /** Makes the system. */
    @Setup
    public void system() {
      system = new ComplexBlockTridiagonal(rows);
    }

    /** Fills and solves. */
    @Benchmark
    public double fillAndSolve() {
      system.clear();
      for (int i = 0; i < rows; i++) {
        for (int entry = 0; entry < 4; entry++) {
          system.addDiagonal(i, entry, entry == 0 || entry == 3 ? 3 : 0.5, 1);
          if (i > 0) {
            system.addLower(i, entry, -0.5, 0.1);
          }
          if (i < rows - 1) {
            system.addUpper(i, entry, -0.5, 0.1);
          }
        }
        system.addRight(i, 0, 1, 0);
      }
      system.solve();
      return system.real(0, 0);
    }
  }
}

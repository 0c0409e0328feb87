package org.labyrinth.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.labyrinth.closures.Bruggeman;
import org.labyrinth.geomechanics.BiotSolver;
import org.labyrinth.geomechanics.ConsolidationColumn;
import org.labyrinth.geomechanics.ConsolidationSolution;
import org.labyrinth.geomechanics.Layer;
import org.labyrinth.geomechanics.LoadHistory;
import org.labyrinth.geomechanics.PoreElectrolyte;
import org.labyrinth.geomechanics.PoroelasticMaterial;
import org.labyrinth.geomechanics.SwellingElectrode;
import org.labyrinth.geomechanics.SwellingLayer;
import org.labyrinth.geomechanics.SwellingMaterial;
import org.labyrinth.geomechanics.SwellingSolution;
import org.labyrinth.geomechanics.SwellingSolver;
import org.labyrinth.geomechanics.TerzaghiSolver;
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

/**
 * Columns of ground and electrodes that swell: each must cost a time in proportion to its cells.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConsolidationBenchmark {
  private static final double YEAR = 365.25 * 86400;

  /** Cells in a layer, or over the electrode. */
  @Param({"100", "1000"})
  public int cells;

  private ConsolidationColumn column;
  private SwellingElectrode electrode;

  /** Makes the problems: soft clay on a soft rock, and graphite with a little silicon. */
  @Setup
  public void problems() {
    Layer clay = new Layer(10, PoroelasticMaterial.clayOf(1e-7, 1e6));
    Layer rock = new Layer(20, new PoroelasticMaterial(1e-18, 1e-3, 4e9, 0.8, 2e-10));
    column =
        new ConsolidationColumn(
            List.of(clay, rock),
            cells,
            LoadHistory.ramp(100e3, YEAR),
            ConsolidationColumn.DRAINED,
            ConsolidationColumn.SEALED);
    SwellingMaterial powder = SwellingMaterial.GRAPHITE.with(SwellingMaterial.SILICON, 0.05);
    electrode =
        new SwellingElectrode(
            new SwellingLayer(85e-6, 0.65, powder, 1e8, 1e9),
            new PoreElectrolyte(new Bruggeman(), 3e-10, 0.3, 1000),
            0.05,
            0.9,
            3600,
            cells);
  }

  /**
   * Pressure alone, by the solver of the salt balance, at a tolerance of 1e-6.
   *
   * @return the solution
   */
  @Benchmark
  public ConsolidationSolution terzaghi() {
    return new TerzaghiSolver().solve(column, 10 * YEAR);
  }

  /**
   * Displacement and pressure together, 200 steps.
   *
   * @return the solution
   */
  @Benchmark
  public ConsolidationSolution biot() {
    return new BiotSolver(0.5, YEAR / 20).solve(column, 10 * YEAR);
  }

  /**
   * Salt in pores that close, 100 steps.
   *
   * @return the solution
   */
  @Benchmark
  public SwellingSolution swelling() {
    return new SwellingSolver(100).solve(electrode);
  }
}

package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Thermal;
import org.labyrinth.experiment.Step;
import org.labyrinth.experiment.Voltage;
import org.labyrinth.numerics.SolverException;

/** Solves a simulation. One solver may serve many threads: each run has a workspace of its own. */
public final class CellSolver {
  /** A solver. */
  public CellSolver() {}

  /**
   * Runs an experiment, step by step, until its end or until the cell can do no more.
   *
   * @param simulation what to run
   * @return the solution
   * @throws org.labyrinth.numerics.SolverException where the equations cannot be solved, with time
   *     and place
   */
  public Solution solve(Simulation simulation) {
    return solve(simulation, (step, time) -> {});
  }

  /**
   * Runs an experiment and tells how it gets on.
   *
   * @param simulation what to run
   * @param listener called from this thread
   * @return the solution
   * @throws org.labyrinth.numerics.SolverException where the equations cannot be solved, with time
   *     and place
   */
  public Solution solve(Simulation simulation, RunListener listener) {
    Cell cell = simulation.cell();
    requireHoldsWithinCutOffs(simulation);
    CellSystem system = system(simulation);
    double[] start = initialState(simulation, system);
    StepRunner runner = new StepRunner(cell, system, start);
    Certifier certifier = new Certifier(cell, system, start);
    List<StepSolution> steps = new ArrayList<>();
    for (Step step : simulation.experiment().steps()) {
      int number = steps.size();
      StepSolution solved = runner.run(step, time -> listener.reached(number, time));
      steps.add(solved);
      require(certifier, solved, runner);
      if (solved.cause().endsRun()) {
        break;
      }
    }
    return new Solution(simulation, steps, certifier, runner.stepsTaken(), runner.rejected());
  }

  /** A voltage beyond the cut-offs could only end the run at once. */
  private static void requireHoldsWithinCutOffs(Simulation simulation) {
    Cell cell = simulation.cell();
    for (Step step : simulation.experiment().steps()) {
      if (step.control() instanceof Voltage held
          && !(held.volts() >= cell.lowerCutOff() && held.volts() <= cell.upperCutOff())) {
        throw new IllegalArgumentException(
            "voltage = %s V must be between the cut-offs %s and %s V of the cell: \"%s\""
                .formatted(held.volts(), cell.lowerCutOff(), cell.upperCutOff(), step.sentence()));
      }
    }
  }

  /** A solution that lost lithium or salt is not handed out. */
  private static void require(Certifier certifier, StepSolution solved, StepRunner runner) {
    Certificate figures = certifier.of(solved.lastState());
    if (!certifier.passes(figures)) {
      throw new SolverException(
          "lithium and salt must be conserved to round-off, off by %.2g and %.2g [-]: \"%s\" at t = %.6g s"
              .formatted(figures.lithium(), figures.salt(), solved.step().sentence(), solved.end()),
          runner.stepsTaken(),
          solved.end(),
          new double[0]);
    }
  }

  private static CellSystem system(Simulation simulation) {
    Cell cell = simulation.cell();
    HeatBalance heat = balance(simulation);
    return switch (simulation.model()) {
      case P2D -> new PorousCellSystem(cell, simulation.resolution(), heat);
      case SPME -> new ReducedSystem(cell, simulation.resolution(), true, heat);
      case SPM -> new ReducedSystem(cell, simulation.resolution(), false, heat);
    };
  }

  private static HeatBalance balance(Simulation simulation) {
    if (!(simulation.climate() instanceof Climate.Lumped lumped)) {
      return HeatBalance.isothermal();
    }
    Cell cell = simulation.cell();
    Thermal thermal =
        cell.thermal()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a lumped climate needs density, heat capacity, volume and surface: cell "
                            + cell.name()));
    return HeatBalance.lumped(
        thermal,
        lumped.transferCoefficient(),
        lumped.ambientTemperature(),
        cell.electrodeArea() * cell.electrodePairs());
  }

  private static double[] initialState(Simulation simulation, CellSystem system) {
    double[] y = new double[system.size()];
    double[] negative = simulation.start().negative();
    double[] positive = simulation.start().positive();
    int p = 0;
    for (ParticleRow row : system.rows()) {
      boolean left = p < negative.length;
      row.fill(y, left ? negative[p] : positive[p - negative.length]);
      p++;
    }
    system.initialise(y);
    y[system.size() - 1] = simulation.climate().initialTemperature();
    return y;
  }
}

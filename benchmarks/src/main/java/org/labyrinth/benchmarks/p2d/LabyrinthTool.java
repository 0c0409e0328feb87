package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.nio.file.Path;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.experiment.AfterTime;
import org.labyrinth.experiment.AtVoltage;
import org.labyrinth.experiment.CRate;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.experiment.Step;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.EndCause;
import org.labyrinth.p2d.Model;
import org.labyrinth.p2d.Resolution;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.p2d.Solution;
import org.labyrinth.p2d.StepSolution;

/** The kit's P2D, SPM and SPMe. */
final class LabyrinthTool implements CellTool {
  private final CellSolver solver = new CellSolver();

  @Override
  public PreparedCell prepare(Path bpx, CellModel model, Setting setting) throws IOException {
    Cell cell = Bpx.read(bpx);
    Simulation full =
        Simulation.of(cell, "Rest for 1 s")
            .withModel(Model.valueOf(model.name()))
            .withResolution(resolution(setting));
    return rate -> {
      Step step = Step.of(new CRate(rate), new AtVoltage(cell.lowerCutOff()));
      return new Solved(solver.solve(full.withExperiment(Experiment.of(step))));
    };
  }

  private static Resolution resolution(Setting setting) {
    if (setting.mesh().isPresent()) {
      Mesh mesh = setting.mesh().get();
      return new Resolution(
          mesh.negative(),
          mesh.separator(),
          mesh.positive(),
          mesh.shells(),
          setting.relativeTolerance());
    }
    return switch (setting.name()) {
      case "fast" -> Resolution.FAST;
      case "default" -> Resolution.DEFAULT;
      case "accurate" -> Resolution.ACCURATE;
      default ->
          throw new IllegalArgumentException(
              "setting = %s must be fast, default or accurate: our solver"
                  .formatted(setting.name()));
    };
  }

  @Override
  public RunEnd run(Case one) throws IOException {
    Cell cell = Bpx.read(Path.of(one.cell()));
    Simulation simulation =
        Simulation.of(cell, "Rest for 1 s")
            .withStart(StateOfCharge.byStoichiometryLimits(cell, one.stateOfCharge()))
            .withExperiment(
                Experiment.of(Step.of(new CRate(one.rate()), new AfterTime(one.timeLimit()))));
    StepSolution last = solver.solve(simulation).last();
    for (double time : last.times()) {
      if (!Double.isFinite(last.voltage(time))) {
        return new RunEnd(one.name(), Ending.NOT_A_NUMBER, "voltage", time);
      }
    }
    String reason = last.cause().name();
    return new RunEnd(one.name(), ending(last.cause(), last.end()), reason, last.end());
  }

  private static Ending ending(EndCause cause, double end) {
    return switch (cause) {
      case TIME, CURRENT, CAPACITY -> Ending.TIME;
      case VOLTAGE, LOWER_CUT_OFF, UPPER_CUT_OFF -> end > 0 ? Ending.CUT_OFF : Ending.AT_ONCE;
      case SKIPPED -> Ending.AT_ONCE;
      case SALT_DEPLETED, PARTICLES_EMPTY, PARTICLES_FULL -> Ending.DEPLETION;
    };
  }

  /** A discharge of one step. */
  private record Solved(Solution solution) implements Discharge {
    @Override
    public double end() {
      return solution.last().end();
    }

    @Override
    public double voltage(double time) {
      return solution.last().voltage(time);
    }

    @Override
    public double ampereHours() {
      return solution.dischargeCapacity();
    }

    @Override
    public int steps() {
      return solution.integratorSteps();
    }
  }
}

package org.labyrinth.cli;

import java.util.Map;
import org.labyrinth.cell.Bpx;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.experiment.Experiment;
import org.labyrinth.p2d.CellSolver;
import org.labyrinth.p2d.Climate;
import org.labyrinth.p2d.Simulation;
import org.labyrinth.sweep.Row;
import org.labyrinth.sweep.Scenario;
import org.labyrinth.sweep.Variant;
import org.labyrinth.sweep.VariantRunner;

/** Runs one variant of a plan on its cell. */
final class SweepRunner implements VariantRunner {
  private final Map<String, CellDocument> documents;
  private final CellSolver solver = new CellSolver();

  /** With the documents of all cells that the plan names. */
  SweepRunner(Map<String, CellDocument> documents) {
    this.documents = Map.copyOf(documents);
  }

  @Override
  public Row run(Variant variant) {
    return RunFigures.of(solver.solve(simulation(variant.scenario())));
  }

  private Simulation simulation(Scenario asked) {
    CellDocument document = documents.get(asked.cell());
    Cell cell = Bpx.parse(asked.editedCell(document.text(), document.source()), document.source());
    Experiment experiment =
        asked.sentences().isEmpty() ? SimulateOptions.fullDischarge(cell) : asked.experiment();
    return new Simulation(
        cell,
        SimulateOptions.model(asked.model()),
        SimulateOptions.resolution(PlanFile.preset(asked)),
        experiment,
        StateOfCharge.byStoichiometryLimits(cell, asked.stateOfCharge()),
        new Climate.Isothermal(asked.temperature().orElse(cell.initialTemperature())));
  }
}

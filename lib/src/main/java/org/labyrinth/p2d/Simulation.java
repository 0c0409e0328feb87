package org.labyrinth.p2d;

import org.labyrinth.cell.Cell;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.experiment.Experiment;

/**
 * What is to be simulated.
 *
 * @param cell whose parameters
 * @param model by which equations
 * @param resolution how finely
 * @param experiment what is done to it
 * @param start how full its particles are
 * @param climate what happens to the temperature
 */
public record Simulation(
    Cell cell,
    Model model,
    Resolution resolution,
    Experiment experiment,
    Stoichiometries start,
    Climate climate) {

  /**
   * The full model at default resolution, from a full cell, at the cell's initial temperature.
   *
   * @param cell whose parameters
   * @param sentences what is done to it, such as {@code "Discharge at 1C until 2.5 V"}
   * @return the simulation
   */
  public static Simulation of(Cell cell, String... sentences) {
    return new Simulation(
        cell,
        Model.P2D,
        Resolution.DEFAULT,
        Experiment.parse(sentences),
        StateOfCharge.byStoichiometryLimits(cell, 1),
        new Climate.Isothermal(cell.initialTemperature()));
  }

  /**
   * With another cell, equally full.
   *
   * @param other whose parameters
   * @return the simulation
   */
  public Simulation withCell(Cell other) {
    return new Simulation(other, model, resolution, experiment, start, climate);
  }

  /**
   * By other equations.
   *
   * @param other model
   * @return the simulation
   */
  public Simulation withModel(Model other) {
    return new Simulation(cell, other, resolution, experiment, start, climate);
  }

  /**
   * More or less finely.
   *
   * @param other resolution
   * @return the simulation
   */
  public Simulation withResolution(Resolution other) {
    return new Simulation(cell, model, other, experiment, start, climate);
  }

  /**
   * With another experiment.
   *
   * @param sentences what is done to the cell
   * @return the simulation
   */
  public Simulation withExperiment(String... sentences) {
    return withExperiment(Experiment.parse(sentences));
  }

  /**
   * With another experiment.
   *
   * @param other what is done to the cell
   * @return the simulation
   */
  public Simulation withExperiment(Experiment other) {
    return new Simulation(cell, model, resolution, other, start, climate);
  }

  /**
   * From another state of charge.
   *
   * @param soc between the cell's stoichiometry limits, 0 to 1 [-]
   * @return the simulation
   */
  public Simulation withStateOfCharge(double soc) {
    return withStart(StateOfCharge.byStoichiometryLimits(cell, soc));
  }

  /**
   * From other fillings.
   *
   * @param other how full the particles are
   * @return the simulation
   */
  public Simulation withStart(Stoichiometries other) {
    return new Simulation(cell, model, resolution, experiment, other, climate);
  }

  /**
   * In another climate.
   *
   * @param other what happens to the temperature
   * @return the simulation
   */
  public Simulation withClimate(Climate other) {
    return new Simulation(cell, model, resolution, experiment, start, other);
  }
}

package org.labyrinth.impedance;

import org.labyrinth.cell.Cell;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.cell.Stoichiometries;
import org.labyrinth.p2d.Model;

/**
 * The impedance of a cell at rest that is asked for. Kinds of particles that share an electrode
 * come to rest with each other first.
 *
 * @param cell whose parameters
 * @param model by which equations
 * @param start how full its particles are
 * @param temperature T, the same everywhere, above 0 and at most 1000 [K]
 * @param tolerance how large the error along x may be, relative to |Z|, in [1e-8, 0.1]
 */
public record ImpedanceProblem(
    Cell cell, Model model, Stoichiometries start, double temperature, double tolerance) {
  /** A tenth of a thousandth: finer than any instrument. */
  public static final double DEFAULT_TOLERANCE = 1e-4;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public ImpedanceProblem {
    if (!(temperature > 0 && temperature <= 1000)) {
      throw new IllegalArgumentException(
          "temperature = %s K must be in (0, 1000]: impedance".formatted(temperature));
    }
    if (!(tolerance >= 1e-8 && tolerance <= 0.1)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be in [1e-8, 0.1]: impedance".formatted(tolerance));
    }
  }

  /**
   * The full model at the cell's initial temperature, to a relative error of {@value
   * #DEFAULT_TOLERANCE}.
   *
   * @param cell whose parameters
   * @param soc state of charge between the cell's limits of stoichiometry, 0 to 1 [-]
   * @return the problem
   */
  public static ImpedanceProblem of(Cell cell, double soc) {
    return new ImpedanceProblem(
        cell,
        Model.P2D,
        StateOfCharge.byStoichiometryLimits(cell, soc),
        cell.initialTemperature(),
        DEFAULT_TOLERANCE);
  }

  /**
   * By other equations.
   *
   * @param other the model
   * @return the problem
   */
  public ImpedanceProblem withModel(Model other) {
    return new ImpedanceProblem(cell, other, start, temperature, tolerance);
  }

  /**
   * At another temperature.
   *
   * @param other T [K]
   * @return the problem
   */
  public ImpedanceProblem withTemperature(double other) {
    return new ImpedanceProblem(cell, model, start, other, tolerance);
  }

  /**
   * Of another accuracy.
   *
   * @param other relative error along x [-]
   * @return the problem
   */
  public ImpedanceProblem withTolerance(double other) {
    return new ImpedanceProblem(cell, model, start, temperature, other);
  }

  /**
   * From other fillings.
   *
   * @param other how full the particles are
   * @return the problem
   */
  public ImpedanceProblem withStart(Stoichiometries other) {
    return new ImpedanceProblem(cell, model, other, temperature, tolerance);
  }
}

package org.labyrinth.transport;

import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The steady averaged equation solved, with the balance that certifies it.
 *
 * @param problem what was solved
 * @param concentration c, the intrinsic average, one value a cell; copied [mol/m³]
 * @param flux the superficial flux −B D ∂x c along +x, one value a face; copied [mol/(m² s)]
 * @param inflowLeft what comes in at the first face [mol/(m² s)]
 * @param inflowRight what comes in at the last face [mol/(m² s)]
 * @param produced ∫ a r dx, what the interface gives [mol/(m² s)]
 * @param imbalance |inflow at both ends + production| over all that comes and goes, round-off [-]
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; solutions are never compared
public record SteadySolution(
    AveragedDiffusion problem,
    double[] concentration,
    double[] flux,
    double inflowLeft,
    double inflowRight,
    double produced,
    double imbalance) {
  public SteadySolution {
    concentration = concentration.clone();
    flux = flux.clone();
  }

  @Override
  public double[] concentration() {
    return concentration.clone();
  }

  @Override
  public double[] flux() {
    return flux.clone();
  }

  /**
   * The solution as a table, one row a cell.
   *
   * @return columns {@code x [m]}, {@code c [mol/m³]}
   */
  public Table toTable() {
    return Table.create(
        "steady averaged diffusion",
        DoubleColumn.create("x [m]", problem.grid().centres()),
        DoubleColumn.create("c [mol/m³]", concentration));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Steady averaged diffusion on %d cells (inflow %.6g left, %.6g right, %.6g produced; salt imbalance %.1e)",
        problem.grid().cells(),
        inflowLeft,
        inflowRight,
        produced,
        imbalance);
  }
}

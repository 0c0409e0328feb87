package org.labyrinth.cell;

import java.util.Comparator;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What a cell's parameters amount to, before any model is solved. Capacities are (a R/3) c_max L A
 * N F; lithium metal counts as without end.
 *
 * @param negativeCapacity from x = 0 to 1; +∞ for lithium metal [A h]
 * @param positiveCapacity from x = 0 to 1 [A h]
 * @param negativeWindow between the limits of stoichiometry; +∞ for lithium metal [A h]
 * @param positiveWindow between the limits of stoichiometry [A h]
 * @param cyclableLithium in both electrodes at the file's full state; +∞ for lithium metal [A h]
 * @param currentDensity i at 1C [A/m²]
 * @param negativeDiffusionTime R²/D_s, the longest of its particles, in the middle of their
 *     windows; 0 for lithium metal [s]
 * @param positiveDiffusionTime likewise [s]
 * @param electrolyteDiffusionTime (Σ L)² over the diffusivity of the layers in series at c_e0 [s]
 */
public record CellFigures(
    double negativeCapacity,
    double positiveCapacity,
    double negativeWindow,
    double positiveWindow,
    double cyclableLithium,
    double currentDensity,
    double negativeDiffusionTime,
    double positiveDiffusionTime,
    double electrolyteDiffusionTime) {
  private static final double SECONDS_PER_HOUR = 3600;

  /**
   * Works them out.
   *
   * @param cell the cell
   * @return its figures
   */
  public static CellFigures of(Cell cell) {
    double area = cell.electrodeArea() * cell.electrodePairs();
    double perHour = area / SECONDS_PER_HOUR;
    Electrode p = cell.positive();
    double negativeCapacity = Double.POSITIVE_INFINITY;
    double negativeWindow = Double.POSITIVE_INFINITY;
    double lithium = Double.POSITIVE_INFINITY;
    double negativeTime = 0;
    if (cell.negative() instanceof Electrode n) {
      negativeCapacity = n.arealCapacity() * perHour;
      negativeWindow = window(n) * perHour;
      negativeTime = diffusionTime(n);
      lithium = perHour * (atLimit(n, true) + atLimit(p, false));
    }
    return new CellFigures(
        negativeCapacity,
        p.arealCapacity() * perHour,
        negativeWindow,
        window(p) * perHour,
        lithium,
        cell.nominalCapacity() / area,
        negativeTime,
        diffusionTime(p),
        electrolyteTime(cell));
  }

  /**
   * The voltage of a cell at rest at T_ref. Particles of one electrode that are not at rest with
   * each other first share their lithium out, as a cell left alone does.
   *
   * @param cell the cell
   * @param x of each particle
   * @return U_p − U_n [V]
   * @throws IllegalArgumentException if there is not one x a particle
   */
  public static double openCircuitVoltage(Cell cell, Stoichiometries x) {
    return CellEquilibrium.voltage(cell, x);
  }

  private static double window(Electrode electrode) {
    return atLimit(electrode, true) - atLimit(electrode, false);
  }

  private static double atLimit(Electrode electrode, boolean full) {
    return electrode.particles().stream()
        .mapToDouble(
            p ->
                p.arealCapacity(electrode.thickness())
                    * (full ? p.maximumStoichiometry() : p.minimumStoichiometry()))
        .sum();
  }

  private static double diffusionTime(Electrode electrode) {
    return electrode.particles().stream()
        .map(
            p -> {
              double middle = (p.minimumStoichiometry() + p.maximumStoichiometry()) / 2;
              return p.radius() * p.radius() / p.diffusivity().at(middle);
            })
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static double electrolyteTime(Cell cell) {
    Separator s = cell.separator();
    Electrode p = cell.positive();
    double length = s.thickness() + p.thickness();
    double resistance =
        s.transportEfficiency().map(b -> 1 / b).mean(0, s.thickness()) * s.thickness()
            + p.transportEfficiency().map(b -> 1 / b).mean(0, p.thickness()) * p.thickness();
    if (cell.negative() instanceof Electrode n) {
      length += n.thickness();
      resistance += n.transportEfficiency().map(b -> 1 / b).mean(0, n.thickness()) * n.thickness();
    }
    double bulk = cell.electrolyte().diffusivity().at(cell.electrolyte().initialConcentration());
    return length * resistance / bulk;
  }

  /**
   * The figures as a table.
   *
   * @return columns {@code figure}, {@code value}, {@code unit}
   */
  public Table toTable() {
    return Table.create(
        "cell figures",
        StringColumn.create(
            "figure",
            "negative capacity",
            "positive capacity",
            "negative window",
            "positive window",
            "cyclable lithium",
            "current density at 1C",
            "diffusion time, negative particles",
            "diffusion time, positive particles",
            "diffusion time, electrolyte"),
        DoubleColumn.create(
            "value",
            negativeCapacity,
            positiveCapacity,
            negativeWindow,
            positiveWindow,
            cyclableLithium,
            currentDensity,
            negativeDiffusionTime,
            positiveDiffusionTime,
            electrolyteDiffusionTime),
        StringColumn.create("unit", "A h", "A h", "A h", "A h", "A h", "A/m²", "s", "s", "s"));
  }
}

package org.labyrinth.closures;

import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Several closures side by side at one porosity, to set against what an image gives.
 *
 * @param porosity ε [-], in [0, 1]
 * @param closures the laws, in the order of the rows
 */
public record ClosureComparison(double porosity, List<Closure> closures) {
  public ClosureComparison {
    Require.fraction("porosity", porosity, "comparison of closures");
    closures = List.copyOf(closures);
  }

  /**
   * The laws that need nothing but a porosity: Bruggeman's and Maxwell's.
   *
   * @param porosity ε [-], in [0, 1]
   * @return the comparison
   */
  public static ClosureComparison classical(double porosity) {
    return new ClosureComparison(porosity, List.of(new Bruggeman(), new Maxwell()));
  }

  /**
   * The comparison as a table.
   *
   * @return one row a law: {@code law}, {@code ε [-]}, {@code B [-]}, {@code τ [-]}, {@code source}
   */
  public Table toTable() {
    double[] efficiency =
        closures.stream().mapToDouble(c -> c.transportEfficiency(porosity)).toArray();
    double[] tortuosity =
        closures.stream().mapToDouble(c -> c.tortuosityFactor(porosity)).toArray();
    return Table.create(
        "Closures",
        StringColumn.create("law", closures.stream().map(Closure::name).toList()),
        DoubleColumn.create("ε [-]", closures.stream().mapToDouble(c -> porosity).toArray()),
        DoubleColumn.create("B [-]", efficiency),
        DoubleColumn.create("τ [-]", tortuosity),
        StringColumn.create("source", closures.stream().map(Closure::source).toList()));
  }
}

package org.labyrinth.geomechanics;

import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * A swelling electrode followed through time.
 *
 * @param electrode what was solved
 * @param snapshots the start, and one a step; copied
 */
public record SwellingSolution(SwellingElectrode electrode, List<SwellingSnapshot> snapshots) {
  public SwellingSolution {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * The electrode at the end.
   *
   * @return the last snapshot
   */
  public SwellingSnapshot last() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * The largest relative imbalance of salt at any time.
   *
   * @return round-off [-]
   */
  public double imbalance() {
    return snapshots.stream().mapToDouble(SwellingSnapshot::imbalance).max().orElseThrow();
  }

  /**
   * The solution as a table, one row for each time.
   *
   * @return columns {@code t [s]}, {@code filling [-]}, {@code porosity [-]}, {@code L [m]}, {@code
   *     c at the collector [mol/m³]}, {@code salt out [mol/m²]}
   */
  public Table toTable() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn filling = DoubleColumn.create("filling [-]");
    DoubleColumn porosity = DoubleColumn.create("porosity [-]");
    DoubleColumn thickness = DoubleColumn.create("L [m]");
    DoubleColumn c = DoubleColumn.create("c at the collector [mol/m³]");
    DoubleColumn out = DoubleColumn.create("salt out [mol/m²]");
    for (SwellingSnapshot s : snapshots) {
      t.append(s.time());
      filling.append(s.filling());
      porosity.append(s.porosity());
      thickness.append(s.thickness());
      c.append(s.concentration()[0]);
      out.append(s.saltOut());
    }
    return Table.create("swelling electrode", t, filling, porosity, thickness, c, out);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Swelling electrode to t = %.6g s (porosity %.4f to %.4f; salt imbalance %.1e)",
        last().time(),
        snapshots.get(0).porosity(),
        last().porosity(),
        imbalance());
  }
}

package org.labyrinth.geomechanics;

import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * A column followed through time; every snapshot is certified.
 *
 * @param column what was solved
 * @param snapshots one a requested time, in their order; copied
 */
public record ConsolidationSolution(
    ConsolidationColumn column, List<ConsolidationSnapshot> snapshots) {
  public ConsolidationSolution {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * The column at a requested time.
   *
   * @param k which of the requested times, from 0
   * @return the snapshot
   */
  public ConsolidationSnapshot snapshot(int k) {
    return snapshots.get(k);
  }

  /**
   * The column at the last requested time.
   *
   * @return the snapshot
   */
  public ConsolidationSnapshot last() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * How far the top had sunk at each requested time.
   *
   * @return settlements [m]
   */
  public double[] settlements() {
    return snapshots.stream().mapToDouble(ConsolidationSnapshot::settlement).toArray();
  }

  /**
   * The degree of consolidation by settlement at each requested time: U over what will be in the
   * end. Under a sudden load on Terzaghi's clay it runs from 0 to 1.
   *
   * @return settlement over final settlement [-]
   */
  public double[] degrees() {
    double last = column.finalSettlement();
    return snapshots.stream().mapToDouble(s -> s.settlement() / last).toArray();
  }

  /**
   * Biot's effective stress σ′ = σ + αp in every cell, with σ = −q throughout.
   *
   * @param k which of the requested times, from 0
   * @return σ′, positive in tension, one value a cell [Pa]
   */
  public double[] effectiveStress(int k) {
    double[] p = snapshots.get(k).pressure();
    for (int i = 0; i < p.length; i++) {
      p[i] = column.material(i).effectiveStress(-snapshots.get(k).load(), p[i]);
    }
    return p;
  }

  /**
   * The largest relative imbalance of fluid at any requested time.
   *
   * @return round-off [-]
   */
  public double imbalance() {
    return snapshots.stream().mapToDouble(ConsolidationSnapshot::imbalance).max().orElseThrow();
  }

  /**
   * The solution as a table, one row for each time.
   *
   * @return columns {@code t [s]}, {@code load [Pa]}, {@code settlement [m]}, {@code outflow [m]}
   */
  public Table toTable() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn load = DoubleColumn.create("load [Pa]");
    DoubleColumn settlement = DoubleColumn.create("settlement [m]");
    DoubleColumn outflow = DoubleColumn.create("outflow [m]");
    for (ConsolidationSnapshot s : snapshots) {
      t.append(s.time());
      load.append(s.load());
      settlement.append(s.settlement());
      outflow.append(s.outflowTop() + s.outflowBottom());
    }
    return Table.create("consolidation", t, load, settlement, outflow);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Consolidation to t = %.6g s (settlement %.6g m of %.6g; fluid imbalance %.1e)",
        last().time(),
        last().settlement(),
        column.finalSettlement(),
        imbalance());
  }
}

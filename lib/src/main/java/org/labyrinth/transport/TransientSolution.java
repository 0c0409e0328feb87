package org.labyrinth.transport;

import java.util.List;
import java.util.Locale;
import org.labyrinth.numerics.StepCount;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The averaged equation solved in time, with the balance that certifies it at each requested time.
 *
 * @param problem what was solved
 * @param snapshots one a requested time, in their order; copied
 * @param steps time steps taken
 */
public record TransientSolution(
    AveragedDiffusion problem, List<Snapshot> snapshots, StepCount steps) {
  public TransientSolution {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * The medium at a requested time.
   *
   * @param k which of the requested times, from 0
   * @return the snapshot
   */
  public Snapshot snapshot(int k) {
    return snapshots.get(k);
  }

  /**
   * The concentration at a requested time.
   *
   * @param k which of the requested times, from 0
   * @return c, one value a cell [mol/m³]
   */
  public double[] concentration(int k) {
    return snapshots.get(k).concentration();
  }

  /**
   * The medium at the last requested time.
   *
   * @return the snapshot
   */
  public Snapshot last() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * The largest relative imbalance of salt at any requested time.
   *
   * @return round-off [-]
   */
  public double imbalance() {
    return snapshots.stream().mapToDouble(s -> s.balance().imbalance()).max().orElseThrow();
  }

  /**
   * The solution as a table, one row for each time and cell.
   *
   * @return columns {@code t [s]}, {@code x [m]}, {@code c [mol/m³]}
   */
  public Table toTable() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn x = DoubleColumn.create("x [m]");
    DoubleColumn c = DoubleColumn.create("c [mol/m³]");
    double[] centres = problem.grid().centres();
    for (Snapshot snapshot : snapshots) {
      double[] values = snapshot.concentration();
      for (int i = 0; i < centres.length; i++) {
        t.append(snapshot.time());
        x.append(centres[i]);
        c.append(values[i]);
      }
    }
    return Table.create("averaged diffusion in time", t, x, c);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Averaged diffusion to t = %.6g s on %d cells (%d steps, %d rejected; salt imbalance %.1e)",
        last().time(),
        problem.grid().cells(),
        steps.accepted(),
        steps.rejected(),
        imbalance());
  }
}

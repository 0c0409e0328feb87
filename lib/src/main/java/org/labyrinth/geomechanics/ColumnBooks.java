package org.labyrinth.geomechanics;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.SolverException;

/** Keeps the books of fluid of a column, whoever solves it, and certifies each snapshot. */
final class ColumnBooks {
  /** Round-off of a million steps stays below it; an error of a scheme would not. */
  private static final double CERTIFIED = 1e-9;

  private final ConsolidationColumn column;
  private final Grid1D grid;
  private final List<ConsolidationSnapshot> snapshots = new ArrayList<>();
  private double outflowTop;
  private double outflowBottom;
  private double turnover;

  ColumnBooks(ConsolidationColumn column) {
    this.column = column;
    this.grid = column.grid();
    // What a sudden largest load would displace in an undrained column, for a scale.
    for (int i = 0; i < grid.cells(); i++) {
      turnover += grid.width(i) * column.material(i).skeletonResponse() * column.load().largest();
    }
  }

  /** p just after the load at t = 0 was put on, before any fluid could move [Pa]. */
  double[] undrainedPressure() {
    double[] p = new double[grid.cells()];
    for (int i = 0; i < p.length; i++) {
      p[i] = column.material(i).loadingEfficiency() * column.load().at(0);
    }
    return p;
  }

  /** Fluid that left, per area [m]. */
  void left(double top, double bottom) {
    outflowTop += top;
    outflowBottom += bottom;
    turnover += Math.abs(top) + Math.abs(bottom);
  }

  /** u of every face from the strains (q − αp)/E_oed, summed from the base up [m]. */
  double[] displacement(double[] p, double load) {
    double[] u = new double[p.length + 1];
    for (int i = p.length - 1; i >= 0; i--) {
      PoroelasticMaterial m = column.material(i);
      double pressing = load - m.biotCoefficient() * p[i];
      u[i] = u[i + 1] + grid.width(i) * pressing / m.oedometricModulus();
    }
    return u;
  }

  /** Books a snapshot: what is stored, αε_v + p/M, must be what has come in. */
  void report(double time, double[] p, double[] u, int steps) {
    double stored = 0;
    double scale = turnover;
    for (int i = 0; i < p.length; i++) {
      PoroelasticMaterial m = column.material(i);
      double compressed = m.biotCoefficient() * (u[i] - u[i + 1]);
      stored += grid.width(i) * m.storage() * p[i] - compressed;
      scale += Math.abs(compressed) + grid.width(i) * m.columnStorage() * Math.abs(p[i]);
    }
    double missing = Math.abs(stored + outflowTop + outflowBottom);
    double imbalance = missing == 0 ? 0 : missing / scale;
    if (!(imbalance <= CERTIFIED)) {
      throw new SolverException(
          "fluid imbalance = %.3g [-] must be at most %.0e: consolidation at t = %s s"
              .formatted(imbalance, CERTIFIED, time),
          steps,
          time,
          new double[] {imbalance});
    }
    double load = column.load().at(time);
    snapshots.add(
        new ConsolidationSnapshot(time, load, p, u, outflowTop, outflowBottom, imbalance));
  }

  ConsolidationSolution solution() {
    return new ConsolidationSolution(column, snapshots);
  }
}

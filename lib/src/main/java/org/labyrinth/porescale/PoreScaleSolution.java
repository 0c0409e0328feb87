package org.labyrinth.porescale;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The pore-scale problem solved, with the figures that certify it.
 *
 * @param problem what was solved
 * @param snapshots one a requested time, or the steady state alone; copied
 * @param relativeResidual the largest ‖b − A c‖ / ‖b‖ of any linear system [-]
 * @param iterations of the linear solver in all
 */
public record PoreScaleSolution(
    PoreScaleProblem problem,
    List<PoreSnapshot> snapshots,
    double relativeResidual,
    int iterations) {
  public PoreScaleSolution {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * The pores at the last requested time.
   *
   * @return the snapshot
   */
  public PoreSnapshot last() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * The intrinsic average of c over equal windows along the axis.
   *
   * @param k which of the snapshots, from 0
   * @param windows how many; a divisor of the image's slices
   * @return c averaged over the accessible pores of each window, NaN where there are none [mol/m³]
   * @throws IllegalArgumentException if slices would have to be cut
   */
  public double[] profile(int k, int windows) {
    int slices = problem.image().shape().along(problem.axis());
    if (windows < 1 || slices % windows != 0) {
      throw new IllegalArgumentException(
          "windows = %d must divide the slices = %d: pore-scale profile along %s"
              .formatted(windows, slices, problem.axis().symbol()));
    }
    return average(snapshots.get(k).concentration(), windows, slices / windows);
  }

  private double[] average(ScalarField c, int windows, int slices) {
    Shape shape = problem.image().shape();
    double[] sum = new double[windows];
    int[] count = new int[windows];
    for (int z = 0; z < shape.nz(); z++) {
      for (int y = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++) {
          double value = c.at(z, y, x);
          if (!Double.isNaN(value)) {
            int slice =
                switch (problem.axis()) {
                  case Z -> z;
                  case Y -> y;
                  case X -> x;
                };
            sum[slice / slices] += value;
            count[slice / slices]++;
          }
        }
      }
    }
    Arrays.setAll(sum, i -> sum[i] / count[i]);
    return sum;
  }

  /**
   * The solution as a table, a row a snapshot.
   *
   * @return columns for time, inflow at both ends, production and imbalance
   */
  public Table toTable() {
    DoubleColumn t = DoubleColumn.create("t [s]");
    DoubleColumn left = DoubleColumn.create("inflow left [mol/(m² s)]");
    DoubleColumn right = DoubleColumn.create("inflow right [mol/(m² s)]");
    DoubleColumn produced = DoubleColumn.create("produced [mol/(m² s)]");
    DoubleColumn imbalance = DoubleColumn.create("salt imbalance [-]");
    for (PoreSnapshot snapshot : snapshots) {
      t.append(snapshot.time());
      left.append(snapshot.inflowLeft());
      right.append(snapshot.inflowRight());
      produced.append(snapshot.produced());
      imbalance.append(snapshot.imbalance());
    }
    return Table.create("pore-scale diffusion", t, left, right, produced, imbalance);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Pore-scale diffusion to t = %.6g s: inflow %.6g left, %.6g right, %.6g produced [mol/(m² s)] (salt imbalance %.1e, residual %.1e, %d iterations)",
        last().time(),
        last().inflowLeft(),
        last().inflowRight(),
        last().produced(),
        last().imbalance(),
        relativeResidual,
        iterations);
  }
}

package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;

/** States of SPM and SPMe as fields: one cell for each electrode, all cells for the electrolyte. */
final class ReducedView {
  private final Cell cell;
  private final Columns columns;
  private final boolean withSalt;
  private final List<ParticleRow> negativeRows;
  private final List<ParticleRow> positiveRows;

  ReducedView(
      Cell cell,
      Columns columns,
      boolean withSalt,
      List<ParticleRow> negativeRows,
      List<ParticleRow> positiveRows) {
    this.cell = cell;
    this.columns = columns;
    this.withSalt = withSalt;
    this.negativeRows = negativeRows;
    this.positiveRows = positiveRows;
  }

  /** Voltage, φ_s − φ_e of both electrodes, and η of a lithium metal plane [V]. */
  record Terminals(
      double voltage, double negativeDrop, double positiveDrop, double metalOverpotential) {}

  /** The fields of a state. */
  CellState of(double time, double[] y, Terminals terminals, double kappa, double thermal2) {
    double total = y[y.length - 3];
    int count = columns.count;
    double[] salt = new double[count];
    for (int i = 0; i < count; i++) {
      salt[i] = withSalt ? y[i] : cell.electrolyte().initialConcentration();
    }
    double[] ionicCurrent = new double[count];
    double mean = terminals.voltage() + (withSalt ? total * thirdOf(cell.positive()) : 0);
    double[] phi = relativePotentials(salt, total, ionicCurrent, kappa, thermal2);
    lift(phi, mean - terminals.positiveDrop());
    List<ElectrodeState> electrodes = new ArrayList<>();
    if (columns.negative > 0) {
      double solid = withSalt ? -total * thirdOf((Electrode) cell.negative()) : 0;
      electrodes.add(
          electrode(0, columns.negative, solid, terminals.negativeDrop(), negativeRows, y));
    }
    electrodes.add(
        electrode(columns.firstPositive(), count, mean, terminals.positiveDrop(), positiveRows, y));
    return new CellState(
        time,
        terminals.voltage(),
        total * cell.electrodeArea() * cell.electrodePairs(),
        y[y.length - 1],
        columns.grid.centres(),
        salt,
        phi,
        ionicCurrent,
        terminals.metalOverpotential(),
        electrodes);
  }

  private static double thirdOf(Electrode electrode) {
    return electrode.thickness() / (3 * electrode.conductivity());
  }

  /** φ_e from its value at the first centre, and the even reaction's current. */
  private double[] relativePotentials(
      double[] salt, double total, double[] ionicCurrent, double kappa, double thermal2) {
    int count = columns.count;
    double[] phi = new double[count];
    double negative = columns.length(0, columns.negative);
    double positive = columns.length(columns.firstPositive(), count);
    double length = columns.grid.face(count);
    for (int i = 0; i < count; i++) {
      double x = columns.grid.centre(i);
      boolean left = i < columns.negative;
      boolean right = i >= columns.firstPositive();
      ionicCurrent[i] = total * (left ? x / negative : right ? (length - x) / positive : 1);
      if (withSalt && i > 0) {
        phi[i] =
            phi[i - 1]
                - (columns.halfLength[i - 1] * ionicCurrent[i - 1]
                        + columns.halfLength[i] * ionicCurrent[i])
                    / kappa
                + thermal2
                    * (1 - cell.electrolyte().transferenceNumber())
                    * Math.log(salt[i] / salt[i - 1]);
      }
    }
    return phi;
  }

  /** Adds what gives φ_e the mean over the positive electrode that V is built on. */
  private void lift(double[] phi, double wanted) {
    double mean = 0;
    for (int i = columns.firstPositive(); i < phi.length; i++) {
      mean += phi[i] / columns.positive;
    }
    for (int i = 0; i < phi.length; i++) {
      phi[i] += wanted - mean;
    }
  }

  private ElectrodeState electrode(
      int from, int to, double solid, double drop, List<ParticleRow> kinds, double[] y) {
    double length = columns.length(from, to);
    return new ElectrodeState(
        new double[] {columns.grid.face(from) + 0.5 * length},
        new double[] {length},
        new double[] {solid},
        new double[] {drop},
        kinds.stream().map(row -> row.view(y)).toList());
  }
}

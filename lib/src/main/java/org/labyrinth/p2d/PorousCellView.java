package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.cell.Cell;

/** States of the P2D model as fields over x. */
final class PorousCellView {
  private final Cell cell;
  private final Columns columns;
  private final List<ParticleRow> rows;
  private final PorousCellEquations equations;
  private final TerminalVoltage terminals;
  private final int n;

  PorousCellView(
      Cell cell,
      Columns columns,
      List<ParticleRow> rows,
      PorousCellEquations equations,
      TerminalVoltage terminals) {
    this.cell = cell;
    this.columns = columns;
    this.rows = rows;
    this.equations = equations;
    this.terminals = terminals;
    this.n = columns.count;
  }

  /** The fields of a state, of which the equations have just been evaluated. */
  CellState of(double time, double[] y, double voltage) {
    double total = y[y.length - 3];
    double[] phi = terminals.electrolytePotential(y, total);
    double[] ionicCurrent = new double[n];
    for (int i = 0; i < n; i++) {
      ionicCurrent[i] =
          0.5 * (equations.electrolyteCurrent[i] + equations.electrolyteCurrent[i + 1]);
    }
    List<ElectrodeState> electrodes = new ArrayList<>();
    if (columns.negative > 0) {
      electrodes.add(electrode(y, phi, 0, columns.negative, 1));
    }
    electrodes.add(electrode(y, phi, columns.firstPositive(), columns.positive, -1));
    return new CellState(
        time,
        voltage,
        total * cell.electrodeArea() * cell.electrodePairs(),
        y[y.length - 1],
        columns.grid.centres(),
        Arrays.copyOf(y, n),
        phi,
        ionicCurrent,
        terminals.metalOverpotential(y, total),
        electrodes);
  }

  private ElectrodeState electrode(double[] y, double[] phi, int first, int cells, int side) {
    double[] x = new double[cells];
    double[] difference = new double[cells];
    double[] solid = new double[cells];
    for (int k = 0; k < cells; k++) {
      int i = first + k;
      x[k] = columns.grid.centre(i);
      difference[k] = y[n + i];
      solid[k] = phi[i] + difference[k];
    }
    List<ParticleState> particles =
        rows.stream().filter(row -> row.side == side).map(row -> row.view(y)).toList();
    double[] widths = Arrays.copyOfRange(columns.width, first, first + cells);
    return new ElectrodeState(x, widths, solid, difference, particles);
  }
}

package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.numerics.BlockTridiagonal;
import org.labyrinth.numerics.ScalarFunction;

/**
 * The P2D model as a system to be stepped: one Newton step costs one block-tridiagonal solve, with
 * a border where the current is not given. The state is
 *
 * <pre>
 * c_e of every cell | φ_s − φ_e of every cell | j and inside of every kind of particles | i, ∫ i dt, T
 * </pre>
 */
final class PorousCellSystem implements CellSystem {
  private static final int MOST_ITERATIONS = 7;
  private static final int MOST_START_ITERATIONS = 60;
  private static final double START_TOLERANCE = 1e-12;
  private static final double START_BEND = 1e-18; // of squares of relative changes

  /** What one Newton step may leave, as a share of the error tolerated. */
  private static final double LEFT_BY_NEWTON = 0.03;

  /** Curvature of the equations over their slope, per unit of error [1/V]: about F/RT. */
  private static final double CURVATURE = 40;

  private final Cell cell;
  private final Columns columns;
  private final int n;
  private final int size;
  private final List<ParticleRow> rows = new ArrayList<>();
  private final PorousCellEquations equations;
  private final TerminalVoltage terminals;
  private final BlockTridiagonal blocks;
  private final Tolerances tolerances;
  private final HeatBalance heat;
  private final NewtonUpdate newton;
  private final PorousCellView view;
  private double temperatureSet = Double.NaN;
  private final boolean relinearises;
  private Drive drive = new Drive.GivenCurrent(ScalarFunction.constant(0), 0);

  PorousCellSystem(Cell cell, Resolution resolution, HeatBalance heat) {
    this.cell = cell;
    this.heat = heat;
    this.columns =
        new Columns(cell, resolution.negative(), resolution.separator(), resolution.positive());
    this.n = columns.count;
    RowBuilder builder = new RowBuilder(resolution.radial(), 2 * n);
    if (cell.negative() instanceof Electrode electrode) {
      rows.addAll(builder.rows(electrode, columns, 0, columns.negative, 1));
    }
    rows.addAll(
        builder.rows(cell.positive(), columns, columns.firstPositive(), columns.positive, -1));
    this.size = builder.next() + 3;
    this.equations = new PorousCellEquations(cell, columns, rows);
    this.terminals = new TerminalVoltage(cell, columns, equations);
    this.blocks = new BlockTridiagonal(n);
    this.tolerances =
        new Tolerances(resolution.tolerance(), cell.electrolyte().initialConcentration());
    this.relinearises = heat.active() || rows.stream().anyMatch(row -> !row.isLinear());
    this.newton = new NewtonUpdate(rows, equations, terminals, blocks, tolerances, n);
    this.view = new PorousCellView(cell, columns, rows, equations, terminals);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<ParticleRow> rows() {
    return rows;
  }

  @Override
  public void initialise(double[] y) {
    Arrays.fill(y, 0, n, cell.electrolyte().initialConcentration());
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.cells; k++) {
        y[n + row.first + k] = row.potentialAt(row.surface(y, k));
      }
    }
  }

  @Override
  public void drive(Drive newDrive) {
    drive = newDrive;
  }

  @Override
  public Outcome solve(double t, double s, double[] predicted, double[] rate, double[] y) {
    System.arraycopy(predicted, 0, y, 0, size);
    if (drive instanceof Drive.GivenCurrent given) {
      y[size - 3] = given.at(t);
    }
    double before = Double.NaN;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      if (iteration == 0 || relinearises) {
        condense(s, predicted, rate, y);
      }
      if (iteration == 0) {
        intoBounds(y);
      }
      linearise(s, predicted, rate, y);
      double update = newton.take(y, drive);
      if (!(update < 1e8)) {
        return Outcome.STEP_TOO_LONG;
      }
      if (relinearises) {
        expand(y);
      }
      double warmed = heat.active() ? warm(s, predicted, rate, y) : 0;
      double curvature =
          iteration == 0 || newton.shortened()
              ? CURVATURE * tolerances.relative()
              : Math.max(CURVATURE * tolerances.relative(), update / (before * before));
      double left = Math.max(curvature * update * update, newton.unsolved());
      if (!newton.shortened() && Math.max(left, warmed) <= LEFT_BY_NEWTON) {
        finish(s, predicted, rate, y);
        return metalIsFed(y) ? Outcome.SOLVED : Outcome.STEP_TOO_LONG;
      }
      before = update;
    }
    return Outcome.STEP_TOO_LONG;
  }

  private void setTemperature(double temperature) {
    if (temperature == temperatureSet) {
      return;
    }
    temperatureSet = temperature;
    equations.setTemperature(temperature);
    terminals.setTemperature(temperature);
  }

  private void condense(double s, double[] predicted, double[] rate, double[] y) {
    setTemperature(y[size - 1]);
    for (ParticleRow row : rows) {
      row.condense(s, predicted, rate, y);
    }
  }

  private void expand(double[] y) {
    for (ParticleRow row : rows) {
      row.expand(y);
    }
  }

  /** A prediction may lie where the equations are not defined: there it is moved inside. */
  private void intoBounds(double[] y) {
    double least = 1e-6 * cell.electrolyte().initialConcentration();
    for (int i = 0; i < n; i++) {
      y[i] = Math.max(y[i], least);
    }
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.cells; k++) {
        double x = row.base[k] - row.response[k] * y[row.currentAt + k];
        double inside = Math.max(1e-9, Math.min(1 - 1e-9, x));
        if (x != inside && row.response[k] > 0) {
          y[row.currentAt + k] = (row.base[k] - inside) / row.response[k];
        }
      }
    }
  }

  private void linearise(double s, double[] predicted, double[] rate, double[] y) {
    double total = y[size - 3];
    equations.kinetics(y);
    equations.electrolyteCurrent(y, total);
    equations.saltFlux(y, total);
    equations.saltBalance(blocks, s, predicted, rate, y);
    equations.chargeBalance(blocks, s, predicted, rate, y);
  }

  /** Puts the temperature where the heat of the state leads it; returns how far it moved. */
  private double warm(double s, double[] predicted, double[] rate, double[] y) {
    int at = size - 1;
    double total = y[size - 3];
    double set = equations.heat(y, total, y[at], voltage(y));
    double warmed = predicted[at] + (heat.rate(set, y[at]) - rate[at]) / s;
    double moved = Math.abs(warmed - y[at]);
    y[at] = warmed;
    return moved / (heat.kelvinAVolt() * tolerances.relative());
  }

  /** The salt at a metal plane is no unknown: at a given current nothing else keeps it above 0. */
  private boolean metalIsFed(double[] y) {
    return columns.negative > 0 || terminals.saltAtMetal(y, y[size - 3]) > 0;
  }

  private void finish(double s, double[] predicted, double[] rate, double[] y) {
    if (!relinearises) {
      expand(y);
    }
    y[size - 2] = predicted[size - 2] + (y[size - 3] - rate[size - 2]) / s;
  }

  @Override
  public Outcome start(double t, double[] y, double[] rates) {
    if (drive instanceof Drive.GivenCurrent given) {
      y[size - 3] = given.at(t);
      guess(y);
    }
    Arrays.fill(rates, 0);
    condense(Double.POSITIVE_INFINITY, y, rates, y);
    for (int iteration = 0; iteration < MOST_START_ITERATIONS; iteration++) {
      linearise(0, y, rates, y);
      hold();
      double update = newton.take(y, drive);
      if (!Double.isFinite(update)) {
        return Outcome.STEP_TOO_LONG;
      }
      // Where double layers hold Φ, only the currents still move.
      boolean still =
          update <= START_TOLERANCE / tolerances.relative() && newton.bend() <= START_BEND;
      if (still && !newton.shortened()) {
        startRates(y, rates);
        return metalIsFed(y) ? Outcome.SOLVED : Outcome.STEP_TOO_LONG;
      }
    }
    return Outcome.STEP_TOO_LONG;
  }

  /** The reaction spread evenly, and the potentials that go with it. */
  private void guess(double[] y) {
    double total = y[size - 3];
    for (ParticleRow row : rows) {
      double area = 0;
      for (ParticleRow other : rows) {
        for (int k = 0; other.side == row.side && k < other.cells; k++) {
          area += other.area[k] * columns.width[other.first + k];
        }
      }
      for (int k = 0; k < row.cells; k++) {
        int i = row.first + k;
        y[row.currentAt + k] = row.side * total / area;
        if (!equations.hasDoubleLayer(i)) {
          y[n + i] = row.potentialAt(row.surface(y, k));
        }
      }
    }
  }

  /** Differential unknowns stand still: their rows become x = x. */
  private void hold() {
    for (int i = 0; i < n; i++) {
      blocks.diagonal[0][i] = 1;
      blocks.diagonal[1][i] = 0;
      blocks.lower[0][i] = 0;
      blocks.lower[1][i] = 0;
      blocks.upper[0][i] = 0;
      blocks.right[0][i] = 0;
      equations.saltByTotal()[i] = 0;
      if (equations.hasDoubleLayer(i)) {
        blocks.diagonal[2][i] = 0;
        blocks.diagonal[3][i] = 1;
        blocks.lower[2][i] = 0;
        blocks.lower[3][i] = 0;
        blocks.upper[2][i] = 0;
        blocks.upper[3][i] = 0;
        blocks.right[1][i] = 0;
        equations.chargeByTotal()[i] = 0;
      }
    }
  }

  private void startRates(double[] y, double[] rates) {
    linearise(0, y, rates, y);
    equations.saltRates(rates);
    equations.layerRates(rates);
    for (ParticleRow row : rows) {
      row.rates(y, rates);
    }
    rates[size - 2] = y[size - 3];
    rates[size - 1] =
        heat.active()
            ? heat.rate(equations.heat(y, y[size - 3], y[size - 1], voltage(y)), y[size - 1])
            : 0;
  }

  @Override
  public double voltage(double[] y) {
    double total = y[size - 3];
    setTemperature(y[size - 1]);
    equations.electrolyteCurrent(y, total);
    return terminals.at(y, total);
  }

  @Override
  public double norm(double[] y, double[] error) {
    double salt = 0;
    double volts = 0;
    for (int i = 0; i < n; i++) {
      double scaled = error[i] * tolerances.perSalt(y[i]);
      salt += scaled * scaled;
      volts += error[n + i] * error[n + i];
    }
    double perVolt = tolerances.perVolt();
    double perFill = tolerances.perStoichiometry();
    double sum = salt / n + volts / n * perVolt * perVolt;
    for (ParticleRow row : rows) {
      sum += row.squaredError(error) / row.cells * perFill * perFill;
    }
    if (heat.active()) {
      double kelvin = error[size - 1] / (heat.kelvinAVolt() * tolerances.relative());
      sum += kelvin * kelvin;
    }
    return Math.sqrt(sum);
  }

  @Override
  public double leastSalt(double[] y) {
    double least = y[0];
    for (int i = 1; i < n; i++) {
      least = Math.min(least, y[i]);
    }
    if (columns.negative == 0) {
      setTemperature(y[size - 1]);
      least = Math.min(least, terminals.saltAtMetal(y, y[size - 3]));
    }
    return least;
  }

  @Override
  public double width(ParticleRow row, int k) {
    return columns.width[row.first + k];
  }

  @Override
  public double salt(double[] y) {
    return columns.salt(y);
  }

  @Override
  public double layerCharge(int side, double[] y) {
    return side > 0
        ? equations.layerCharge(y, 0, columns.negative)
        : equations.layerCharge(y, columns.firstPositive(), n);
  }

  @Override
  public double kineticMisfit(double[] y) {
    setTemperature(y[size - 1]);
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.cells; k++) {
        row.base[k] = row.surface(y, k) + row.response[k] * y[row.currentAt + k];
      }
    }
    return equations.kinetics(y);
  }

  @Override
  public CellState view(double time, double[] y) {
    double voltage = voltage(y);
    return view.of(time, y, voltage);
  }
}

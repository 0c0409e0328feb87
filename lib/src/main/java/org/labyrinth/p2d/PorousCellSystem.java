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

  /** Salt never falls by more than this share in one iteration. */
  private static final double MOST_FALL = 0.9;

  /** e² changes of j/j₀ at most in one iteration. */
  private static final double COSH = Math.cosh(2);

  private static final double SINH = Math.sinh(2);

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
  private final double[] borderSalt;
  private final double[] borderCharge;
  private final double[] voltageBySalt;
  private final double[] voltageByPotential;
  private double temperatureSet = Double.NaN;
  private final boolean relinearises;
  private Drive drive = new Drive.GivenCurrent(ScalarFunction.constant(0), 0);

  /**
   * The largest relative change of c_e, of x or 1 − x, or of j over √(j² + 4j₀²) in an update,
   * squared: the logarithms in the kinetics leave a quarter of it times 2RT/F unsolved.
   */
  private double bend;

  /** What the last update of the current changes the voltage by [V]. */
  private double voltsByTotal;

  /** Whether an update was shortened, so that the equations do not hold yet. */
  private boolean shortened;

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
    this.borderSalt = new double[n];
    this.borderCharge = new double[n];
    this.voltageBySalt = new double[n];
    this.voltageByPotential = new double[n];
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
      double update = update(y);
      if (!(update < 1e8)) {
        return Outcome.STEP_TOO_LONG;
      }
      if (relinearises) {
        expand(y);
      }
      double warmed = heat.active() ? warm(s, predicted, rate, y) : 0;
      double curvature =
          iteration == 0 || shortened
              ? CURVATURE * tolerances.relative()
              : Math.max(CURVATURE * tolerances.relative(), update / (before * before));
      double left = Math.max(curvature * update * update, unsolved());
      if (!shortened && Math.max(left, warmed) <= LEFT_BY_NEWTON) {
        finish(s, predicted, rate, y);
        return metalIsFed(y) ? Outcome.SOLVED : Outcome.STEP_TOO_LONG;
      }
      before = update;
    }
    return Outcome.STEP_TOO_LONG;
  }

  /** What the logarithms in the kinetics left unsolved by the last update, beside its tolerance. */
  private double unsolved() {
    return 0.25 * equations.thermal2() * bend * tolerances.perVolt();
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

  /** Solves for the Newton step and takes it; returns its size beside the tolerances. */
  private double update(double[] y) {
    blocks.factorise();
    blocks.solve(blocks.right[0], blocks.right[1]);
    voltsByTotal = 0;
    shortened = false;
    if (!(drive instanceof Drive.GivenCurrent)) {
      double wanted = currentStep(y);
      double byTotal = terminals.stepThatFeedsMetal(y, y[size - 3], wanted);
      shortened = byTotal != wanted;
      for (int i = 0; i < n; i++) {
        blocks.right[0][i] -= byTotal * borderSalt[i];
        blocks.right[1][i] -= byTotal * borderCharge[i];
      }
      y[size - 3] += byTotal;
    }
    bend = 0;
    return moveSaltAndPotential(y) + moveCurrents(y) + voltsByTotal * tolerances.perVolt();
  }

  /** The step of the current that the drive asks for, by eliminating all else. */
  private double currentStep(double[] y) {
    double total = y[size - 3];
    System.arraycopy(equations.saltByTotal(), 0, borderSalt, 0, n);
    System.arraycopy(equations.chargeByTotal(), 0, borderCharge, 0, n);
    blocks.solve(borderSalt, borderCharge);
    double slope = terminals.gradient(y, total, voltageBySalt, voltageByPotential);
    double voltage = terminals.at(y, total);
    double change = 0;
    for (int i = 0; i < n; i++) {
      change += voltageBySalt[i] * blocks.right[0][i] + voltageByPotential[i] * blocks.right[1][i];
      slope -= voltageBySalt[i] * borderSalt[i] + voltageByPotential[i] * borderCharge[i];
    }
    double step;
    if (drive instanceof Drive.HeldVoltage held) {
      step = (held.volts() - voltage - change) / slope;
    } else {
      double power = ((Drive.HeldPower) drive).density();
      step = (power - total * (voltage + change)) / (voltage + total * slope);
    }
    // Where double layers or a short step keep Φ, nothing else shows that the current moves.
    voltsByTotal = Math.abs(step * slope);
    return step;
  }

  private double moveSaltAndPotential(double[] y) {
    double salt = 0;
    double volts = 0;
    for (int i = 0; i < n; i++) {
      double change = blocks.right[0][i];
      double scaled = change * tolerances.perSalt(y[i]);
      salt += scaled * scaled;
      bend = Math.max(bend, change * change / (y[i] * y[i]));
      if (change < -MOST_FALL * y[i]) {
        change = -MOST_FALL * y[i];
        shortened = true;
      }
      y[i] += change;
      volts += blocks.right[1][i] * blocks.right[1][i];
      y[n + i] += blocks.right[1][i];
    }
    double perVolt = tolerances.perVolt();
    return Math.sqrt(salt / n) + Math.sqrt(volts / n) * perVolt;
  }

  private double moveCurrents(double[] y) {
    double sum = 0;
    for (ParticleRow row : rows) {
      double of = 0;
      for (int k = 0; k < row.cells; k++) {
        int i = row.first + k;
        double j = y[row.currentAt + k];
        double change =
            row.shift[k]
                + row.byPotential[k] * blocks.right[1][i]
                + row.bySalt[k] * blocks.right[0][i];
        double moved = row.response[k] * change;
        of += moved * moved;
        double x = row.base[k] - row.response[k] * j;
        double room = Math.min(x, 1 - x);
        double scale = row.root[k];
        bend = Math.max(bend, moved * moved / (room * room));
        bend = Math.max(bend, change * change / (scale * scale));
        y[row.currentAt + k] = kept(row, k, j, j + change);
      }
      sum += Math.sqrt(of / row.cells);
    }
    return sum * tolerances.perStoichiometry();
  }

  /** A new current that keeps the surface between empty and full and j/j₀ within reach. */
  private double kept(ParticleRow row, int k, double before, double wanted) {
    double after =
        Math.max(
            COSH * before - SINH * row.root[k],
            Math.min(COSH * before + SINH * row.root[k], wanted));
    double x = row.base[k] - row.response[k] * before;
    double next = row.base[k] - row.response[k] * after;
    if (next < 0.1 * x) {
      after = (row.base[k] - 0.1 * x) / row.response[k];
    } else if (1 - next < 0.1 * (1 - x)) {
      after = (row.base[k] - 1 + 0.1 * (1 - x)) / row.response[k];
    }
    if (after != wanted) {
      shortened = true;
    }
    return after;
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
      double update = update(y);
      if (!Double.isFinite(update)) {
        return Outcome.STEP_TOO_LONG;
      }
      // Where double layers hold Φ, only the currents still move.
      boolean still = update <= START_TOLERANCE / tolerances.relative() && bend <= START_BEND;
      if (still && !shortened) {
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
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += columns.porosity[i] * columns.width[i] * y[i];
    }
    return sum;
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
    double total = y[size - 3];
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
        y[size - 1],
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

package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Electrolyte;
import org.labyrinth.numerics.BlockTridiagonal;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/**
 * SPM and SPMe (Marquis et al. 2019, doi 10.1149/2.0341915jes): the reaction is spread evenly, so
 * that one particle of each kind stands for its electrode. SPMe adds the salt, driven by the even
 * reaction, and what it costs:
 *
 * <pre>
 *   V = Φ_p − Φ_n + (2RT/F)(1−t₊)(⟨ln c_e⟩_p − ⟨ln c_e⟩_n) − i (R_e + R_s)
 *   Φ = U(x_surf) + (2RT/F) ⟨asinh( j / 2j₀ )⟩        j = ± i/(a L)
 *   R_e = L_n/(3 B_n κ) + L_s/(B_s κ) + L_p/(3 B_p κ)        R_s = L_n/(3 σ_n) + L_p/(3 σ_p)
 * </pre>
 *
 * with κ at the initial concentration. The state is c_e of every cell (SPMe only), j and inside of
 * every kind of particles, φ_s − φ_e of both electrodes, i, ∫ i dt and T.
 */
final class ReducedSystem implements CellSystem, Trajectory.Settling {
  private static final int MOST_ITERATIONS = 60;

  /** The first step in search of a current [A/m²]. */
  private static final double FIRST_MOVE = 1e-3;

  private final Cell cell;
  private final Columns columns;
  private final boolean withSalt;
  private final int n;
  private final int size;
  private final int dropsAt;
  private final EvenElectrode negative;
  private final EvenElectrode positive;
  private final List<ParticleRow> rows = new ArrayList<>();
  private final PorousCellEquations equations;
  private final MetalPlane metal;
  private final ReducedView view;
  private final BlockTridiagonal blocks;
  private final Tolerances tolerances;
  private final HeatBalance heat;
  private final ScalarFunction conductivity;

  /** R_e κ and R_s of the whole cell [m], [Ω m²]. */
  private final double ionicLength;

  private final double solidResistance;

  private Drive drive = new Drive.GivenCurrent(ScalarFunction.constant(0), 0);
  private double temperatureSet = Double.NaN;
  private double thermal2;
  private double conductivityFactor;

  ReducedSystem(Cell cell, Resolution resolution, boolean withSalt, HeatBalance heat) {
    this.cell = cell;
    this.heat = heat;
    this.withSalt = withSalt;
    this.columns =
        new Columns(cell, resolution.negative(), resolution.separator(), resolution.positive());
    this.n = withSalt ? columns.count : 0;
    RowBuilder builder = new RowBuilder(resolution.radial(), n);
    List<ParticleRow> left =
        cell.negative() instanceof Electrode electrode
            ? builder.rows(electrode, columns, 0, 1, 1)
            : List.of();
    List<ParticleRow> right = builder.rows(cell.positive(), columns, 0, 1, -1);
    rows.addAll(left);
    rows.addAll(right);
    double initial = cell.electrolyte().initialConcentration();
    this.negative =
        new EvenElectrode(
            left, 1, columns.length(0, columns.negative), withSalt, 0, columns.negative, initial);
    this.positive =
        new EvenElectrode(
            right,
            -1,
            columns.length(columns.firstPositive(), columns.count),
            withSalt,
            columns.firstPositive(),
            columns.count,
            initial);
    this.dropsAt = builder.next();
    this.size = dropsAt + 5;
    this.equations = new PorousCellEquations(cell, columns, List.of());
    this.metal = new MetalPlane(cell);
    this.view = new ReducedView(cell, columns, withSalt, left, right);
    this.blocks = new BlockTridiagonal(columns.count);
    Electrolyte electrolyte = cell.electrolyte();
    this.tolerances = new Tolerances(resolution.tolerance(), electrolyte.initialConcentration());
    this.conductivity = electrolyte.conductivity();
    this.ionicLength = columns.evenIonicLength();
    double resistance = cell.positive().thickness() / (3 * cell.positive().conductivity());
    if (cell.negative() instanceof Electrode electrode) {
      resistance += electrode.thickness() / (3 * electrode.conductivity());
    }
    this.solidResistance = resistance;
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
  }

  @Override
  public void drive(Drive newDrive) {
    drive = newDrive;
  }

  private void setTemperature(double temperature) {
    if (temperature == temperatureSet) {
      return;
    }
    temperatureSet = temperature;
    equations.setTemperature(temperature);
    metal.setTemperature(temperature);
    thermal2 = 2 * PhysicalConstants.thermalVoltage(temperature);
    conductivityFactor =
        Arrhenius.factor(
            cell.electrolyte().conductivityActivationEnergy(),
            cell.referenceTemperature(),
            temperature);
    for (ParticleRow row : rows) {
      row.setTemperature(cell.referenceTemperature(), temperature);
    }
  }

  @Override
  public Outcome solve(double t, double s, double[] predicted, double[] rate, double[] y) {
    System.arraycopy(predicted, 0, y, 0, size);
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double temperature = y[size - 1];
      setTemperature(temperature);
      boolean solved =
          drive instanceof Drive.GivenCurrent given
              ? atCurrent(given.at(t), s, predicted, rate, y)
              : atDrive(s, predicted, rate, y);
      if (!solved) {
        return Outcome.STEP_TOO_LONG;
      }
      if (!heat.active()) {
        break;
      }
      y[size - 1] = predicted[size - 1] + (heat.rate(heatSet(y), temperature) - rate[size - 1]) / s;
      if (Math.abs(y[size - 1] - temperature) < 1e-7) {
        break;
      }
    }
    y[size - 2] = predicted[size - 2] + (y[size - 3] - rate[size - 2]) / s;
    return Outcome.SOLVED;
  }

  /** Everything at a given current; false where some surface would be empty or over-full. */
  private boolean atCurrent(double total, double s, double[] predicted, double[] rate, double[] y) {
    y[size - 3] = total;
    if (withSalt && !Double.isInfinite(s) && !moveSalt(total, s, predicted, rate, y)) {
      return false;
    }
    return react(total, s, predicted, rate, y);
  }

  private boolean react(double total, double s, double[] predicted, double[] rate, double[] y) {
    for (ParticleRow row : rows) {
      for (int k = 0; k < (row.isLinear() ? 1 : 3); k++) {
        row.condense(s, predicted, rate, y);
        if (!row.isLinear() && !Double.isInfinite(s)) {
          electrode(row.side).shareOut(total, y, thermal2);
          row.expand(y);
        }
      }
    }
    y[dropsAt] = negative.shareOut(total, y, thermal2);
    y[dropsAt + 1] = positive.shareOut(total, y, thermal2);
    if (!Double.isInfinite(s)) {
      for (ParticleRow row : rows) {
        row.expand(y);
      }
    }
    return Double.isFinite(y[dropsAt] + y[dropsAt + 1]);
  }

  /** The salt that an even reaction leaves, by Newton's method. */
  private boolean moveSalt(double total, double s, double[] predicted, double[] rate, double[] y) {
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      equations.evenReaction(total);
      equations.saltFlux(y, total);
      equations.saltBalance(blocks, s, predicted, rate, y);
      equations.leaveOutCharge(blocks);
      blocks.factorise();
      blocks.solve(blocks.right[0], blocks.right[1]);
      double change = 0;
      for (int i = 0; i < n; i++) {
        double fall = Math.max(blocks.right[0][i], -0.9 * y[i]);
        change = Math.max(change, Math.abs(blocks.right[0][i]) * tolerances.perSalt(y[i]));
        y[i] += fall;
      }
      if (!(change < Double.POSITIVE_INFINITY)) {
        return false;
      }
      if (change < 1e-3) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the current at which the voltage or the power is the one held. What is left to either
   * falls as the current rises, so a bracket is found by longer and longer steps, shorter ones
   * where there is no state.
   */
  private boolean atDrive(double s, double[] predicted, double[] rate, double[] y) {
    double known = predicted[size - 3];
    double left = left(known, s, predicted, rate, y);
    if (!Double.isFinite(left)) {
      known = 0;
      left = left(known, s, predicted, rate, y);
    }
    if (left == 0 || !Double.isFinite(left)) {
      return left == 0;
    }
    double step = Math.copySign(Math.max(FIRST_MOVE, 0.01 * Math.abs(known)), left);
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double next = known + step;
      double leftThere = left(next, s, predicted, rate, y);
      if (!Double.isFinite(leftThere)) {
        step *= 0.25;
      } else if ((leftThere > 0) == (left > 0)) {
        known = next;
        step *= 2;
      } else {
        double low = left > 0 ? known : next;
        double high = left > 0 ? next : known;
        double found = Crossing.find(low, high, i -> left(i, s, predicted, rate, y));
        return Double.isFinite(left(found, s, predicted, rate, y));
      }
    }
    return false;
  }

  /** What a current leaves of the voltage or the power held; not finite where it has no state. */
  private double left(double total, double s, double[] predicted, double[] rate, double[] y) {
    System.arraycopy(predicted, 0, y, 0, n);
    if (!atCurrent(total, s, predicted, rate, y)) {
      return Double.NaN;
    }
    return drive instanceof Drive.HeldVoltage held
        ? voltageOf(y) - held.volts()
        : ((Drive.HeldPower) drive).density() - voltageOf(y) * total;
  }

  /** The terminal voltage of a state. */
  private double voltageOf(double[] y) {
    double total = y[size - 3];
    double voltage = y[dropsAt + 1] - y[dropsAt] - metalOverpotential(y, total);
    if (withSalt) {
      double kappa =
          conductivity.at(cell.electrolyte().initialConcentration()) * conductivityFactor;
      voltage +=
          thermal2
                  * (1 - cell.electrolyte().transferenceNumber())
                  * (positive.meanLogSalt(y) - negative.meanLogSalt(y))
              - total * (ionicLength / kappa + solidResistance);
    }
    return voltage;
  }

  private double metalOverpotential(double[] y, double total) {
    if (columns.negative > 0) {
      return 0;
    }
    double salt = withSalt ? y[0] : cell.electrolyte().initialConcentration();
    return metal.overpotential(salt, total, thermal2);
  }

  private double heatSet(double[] y) {
    double total = y[size - 3];
    double chemical = 0;
    double reversible = 0;
    for (ParticleRow row : rows) {
      double passed = electrode(row.side).thickness() * row.area[0] * y[row.currentAt];
      double x = row.surface(y, 0);
      chemical -= passed * row.potentialAt(x);
      reversible += passed * y[size - 1] * row.particle.entropicChange().at(x);
    }
    return chemical - total * voltageOf(y) + reversible;
  }

  @Override
  public Outcome start(double t, double[] y, double[] rates) {
    setTemperature(y[size - 1]);
    Arrays.fill(rates, 0);
    double[] before = y.clone();
    boolean solved =
        drive instanceof Drive.GivenCurrent given
            ? atCurrent(given.at(t), Double.POSITIVE_INFINITY, before, rates, y)
            : atDrive(Double.POSITIVE_INFINITY, before, rates, y);
    if (!solved) {
      return Outcome.STEP_TOO_LONG;
    }
    if (withSalt) {
      equations.evenReaction(y[size - 3]);
      equations.saltFlux(y, y[size - 3]);
      equations.saltRates(rates);
    }
    for (ParticleRow row : rows) {
      row.rates(y, rates);
    }
    rates[size - 2] = y[size - 3];
    rates[size - 1] = heat.active() ? heat.rate(heatSet(y), y[size - 1]) : 0;
    return Outcome.SOLVED;
  }

  @Override
  public double voltage(double[] y) {
    setTemperature(y[size - 1]);
    return voltageOf(y);
  }

  /**
   * At a given current all potentials follow from particles and salt, which go more smoothly in
   * time than they do: longer steps serve, and between them the potentials are found, not
   * interpolated.
   */
  @Override
  public Trajectory newTrajectory() {
    return drive instanceof Drive.GivenCurrent ? new Trajectory(this) : new Trajectory();
  }

  /** Finds φ_s − φ_e of both electrodes from particles and salt. */
  @Override
  public void settle(double[] y) {
    setTemperature(y[size - 1]);
    y[dropsAt] = negative.drop(y, thermal2);
    y[dropsAt + 1] = positive.drop(y, thermal2);
  }

  @Override
  public double leastSalt(double[] y) {
    double least = cell.electrolyte().initialConcentration();
    for (int i = 0; i < n; i++) {
      least = Math.min(least, y[i]);
    }
    return least;
  }

  @Override
  public double width(ParticleRow row, int k) {
    return electrode(row.side).thickness();
  }

  private EvenElectrode electrode(int side) {
    return side > 0 ? negative : positive;
  }

  @Override
  public double salt(double[] y) {
    return withSalt ? columns.salt(y) : 0;
  }

  @Override
  public double kineticMisfit(double[] y) {
    setTemperature(y[size - 1]);
    double worst = 0;
    for (ParticleRow row : rows) {
      double drop = electrode(row.side).dropOf(row, y, thermal2);
      worst = Math.max(worst, Math.abs(y[row.side > 0 ? dropsAt : dropsAt + 1] - drop));
    }
    return worst;
  }

  @Override
  public double norm(double[] y, double[] error) {
    double salt = 0;
    for (int i = 0; i < n; i++) {
      double scaled = error[i] * tolerances.perSalt(y[i]);
      salt += scaled * scaled;
    }
    double sum = n == 0 ? 0 : salt / n;
    if (!(drive instanceof Drive.GivenCurrent)) {
      double perVolt = tolerances.perVolt();
      double left = error[dropsAt] * perVolt;
      double right = error[dropsAt + 1] * perVolt;
      sum += left * left + right * right;
    }
    double perFill = tolerances.perStoichiometry();
    for (ParticleRow row : rows) {
      sum += row.squaredError(error) * perFill * perFill;
    }
    if (heat.active()) {
      double kelvin = error[size - 1] / (heat.kelvinAVolt() * tolerances.relative());
      sum += kelvin * kelvin;
    }
    return Math.sqrt(sum);
  }

  @Override
  public CellState view(double time, double[] y) {
    double total = y[size - 3];
    return view.of(
        time,
        y,
        new ReducedView.Terminals(
            voltage(y), y[dropsAt], y[dropsAt + 1], metalOverpotential(y, total)),
        conductivity.at(cell.electrolyte().initialConcentration()) * conductivityFactor,
        thermal2);
  }
}

package org.labyrinth.p2d;

import java.util.List;
import org.labyrinth.numerics.BlockTridiagonal;

/**
 * One Newton step of the P2D equations: solves the linearised blocks, with a border where the
 * current is not given, and moves the state as far as its bounds allow.
 */
final class NewtonUpdate {
  /** Salt never falls by more than this share in one iteration. */
  private static final double MOST_FALL = 0.9;

  /** e² changes of j/j₀ at most in one iteration. */
  private static final double COSH = Math.cosh(2);

  private static final double SINH = Math.sinh(2);

  private final List<ParticleRow> rows;
  private final PorousCellEquations equations;
  private final TerminalVoltage terminals;
  private final BlockTridiagonal blocks;
  private final Tolerances tolerances;
  private final int n;
  private final double[] borderSalt;
  private final double[] borderCharge;
  private final double[] voltageBySalt;
  private final double[] voltageByPotential;

  /**
   * The largest relative change of c_e, of x or 1 − x, or of j over √(j² + 4j₀²) in an update,
   * squared: the logarithms in the kinetics leave a quarter of it times 2RT/F unsolved.
   */
  private double bend;

  /** What the last update of the current changes the voltage by [V]. */
  private double voltsByTotal;

  /** Whether an update was shortened, so that the equations do not hold yet. */
  private boolean shortened;

  NewtonUpdate(
      List<ParticleRow> rows,
      PorousCellEquations equations,
      TerminalVoltage terminals,
      BlockTridiagonal blocks,
      Tolerances tolerances,
      int n) {
    this.rows = rows;
    this.equations = equations;
    this.terminals = terminals;
    this.blocks = blocks;
    this.tolerances = tolerances;
    this.n = n;
    this.borderSalt = new double[n];
    this.borderCharge = new double[n];
    this.voltageBySalt = new double[n];
    this.voltageByPotential = new double[n];
  }

  /** Solves for the Newton step and takes it; returns its size beside the tolerances. */
  double take(double[] y, Drive drive) {
    blocks.factorise();
    blocks.solve(blocks.right[0], blocks.right[1]);
    voltsByTotal = 0;
    shortened = false;
    if (!(drive instanceof Drive.GivenCurrent)) {
      double wanted = currentStep(y, drive);
      double byTotal = terminals.stepThatFeedsMetal(y, y[y.length - 3], wanted);
      shortened = byTotal != wanted;
      for (int i = 0; i < n; i++) {
        blocks.right[0][i] -= byTotal * borderSalt[i];
        blocks.right[1][i] -= byTotal * borderCharge[i];
      }
      y[y.length - 3] += byTotal;
    }
    bend = 0;
    return moveSaltAndPotential(y) + moveCurrents(y) + voltsByTotal * tolerances.perVolt();
  }

  /** The step of the current that the drive asks for, by eliminating all else. */
  private double currentStep(double[] y, Drive drive) {
    double total = y[y.length - 3];
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

  /** What the logarithms in the kinetics left unsolved by the last update, beside its tolerance. */
  double unsolved() {
    return 0.25 * equations.thermal2() * bend * tolerances.perVolt();
  }

  double bend() {
    return bend;
  }

  boolean shortened() {
    return shortened;
  }
}

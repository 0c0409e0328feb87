package org.labyrinth.p2d;

import java.util.Arrays;
import org.labyrinth.cell.Cell;

/** The terminal voltage of a state of the P2D model, and its slopes. */
final class TerminalVoltage {
  /** What one Newton step may take of the salt at a lithium metal plane. */
  private static final double MOST_FALL = 0.9;

  private final Columns columns;
  private final PorousCellEquations equations;
  private final MetalPlane metal;
  private final int n;

  TerminalVoltage(Cell cell, Columns columns, PorousCellEquations equations) {
    this.columns = columns;
    this.equations = equations;
    this.metal = new MetalPlane(cell);
    this.n = columns.count;
  }

  /** Sets what depends on the temperature alone. */
  void setTemperature(double temperature) {
    metal.setTemperature(temperature);
  }

  /**
   * Terminal voltage φ_s(L) − φ_s(0): from the negative collector through its solid, down to the
   * electrolyte by −Φ, along the electrolyte, up by Φ, and out through the positive solid. In the
   * half cells beside collectors and separator the current is not constant but falls off linearly.
   * Needs the currents of {@link PorousCellEquations#electrolyteCurrent(double[], double)}.
   */
  double at(double[] y, double total) {
    int last = n - 1;
    double phi = enterElectrolyte(y, total);
    for (int f = 1; f < n; f++) {
      phi -= alongFace(f, total);
    }
    phi += equations.diffusional() * (equations.logSalt[last] - equations.logSalt[0]);
    return phi
        + y[n + last]
        - columns.solidResistance[last] * (total - 0.25 * equations.electrolyteCurrent[last]);
  }

  /** φ_e at every centre [V], with φ_s = 0 at the negative collector; needs what voltage needs. */
  double[] electrolytePotential(double[] y, double total) {
    double[] phi = new double[n];
    phi[0] = enterElectrolyte(y, total);
    for (int f = 1; f < n; f++) {
      phi[f] =
          phi[f - 1]
              - alongFace(f, total)
              + equations.diffusional() * (equations.logSalt[f] - equations.logSalt[f - 1]);
    }
    return phi;
  }

  /** φ_e at the first centre. */
  private double enterElectrolyte(double[] y, double total) {
    if (columns.negative > 0) {
      return -columns.solidResistance[0] * (total - 0.25 * equations.electrolyteCurrent[1]) - y[n];
    }
    double atMetal = saltAtMetal(y, total);
    return -metal.overpotential(atMetal, total, equations.thermal2())
        - total * equations.ionic.behind[0]
        + equations.diffusional() * (equations.logSalt[0] - Math.log(atMetal));
  }

  /**
   * c_e at a lithium metal plane; not above 0 where the current asks for more salt than can come
   * [mol/m³].
   */
  double saltAtMetal(double[] y, double total) {
    return y[0] + equations.saltPerCharge * total * equations.resistToSalt(y).behind[0];
  }

  /** A step of the current, or less of it, so that some salt is left at a lithium metal plane. */
  double stepThatFeedsMetal(double[] y, double total, double step) {
    if (columns.negative > 0) {
      return step;
    }
    double salt = saltAtMetal(y, total);
    double change = saltAtMetal(y, total + step) - salt;
    return salt > 0 && change < -MOST_FALL * salt ? -MOST_FALL * salt / change * step : step;
  }

  /** η of a lithium metal plane in a state; 0 in a full cell [V]. */
  double metalOverpotential(double[] y, double total) {
    return columns.negative > 0
        ? 0
        : metal.overpotential(saltAtMetal(y, total), total, equations.thermal2());
  }

  /** ∫ i_e dx/(Bκ) from the centre before a face to the one behind it [V]. */
  private double alongFace(int f, double total) {
    double left = equations.electrolyteCurrent[f];
    double right = left;
    if (f == columns.negative) {
      left = 0.75 * total + 0.25 * equations.electrolyteCurrent[f - 1];
    } else if (f == columns.firstPositive()) {
      right = 0.75 * total + 0.25 * equations.electrolyteCurrent[f + 1];
    }
    return left * equations.ionic.before[f] + right * equations.ionic.behind[f];
  }

  /**
   * The gradient of the terminal voltage.
   *
   * @param bySalt where ∂V/∂c_e of every cell is written
   * @param byPotential where ∂V/∂Φ of every cell is written
   * @return ∂V/∂i
   */
  double gradient(double[] y, double total, double[] bySalt, double[] byPotential) {
    Arrays.fill(bySalt, 0);
    Arrays.fill(byPotential, 0);
    int last = n - 1;
    byPotential[last] += 1;
    bySalt[0] -= equations.diffusional() / y[0];
    bySalt[last] += equations.diffusional() / y[last];
    double byTotal = -columns.solidResistance[last];
    byTotal += byCurrent(last, 0.25 * columns.solidResistance[last], bySalt, byPotential);
    if (columns.negative > 0) {
      byPotential[0] -= 1;
      byTotal -= columns.solidResistance[0];
      byTotal += byCurrent(1, 0.25 * columns.solidResistance[0], bySalt, byPotential);
    } else {
      byTotal += metalGradient(y, total, bySalt);
    }
    for (int f = 1; f < n; f++) {
      double left = -equations.ionic.before[f];
      double right = -equations.ionic.behind[f];
      double currentLeft = equations.electrolyteCurrent[f];
      double currentRight = currentLeft;
      if (f == columns.negative) {
        currentLeft = 0.75 * total + 0.25 * equations.electrolyteCurrent[f - 1];
        byTotal += 0.75 * left + byCurrent(f - 1, 0.25 * left, bySalt, byPotential);
        left = 0;
      } else if (f == columns.firstPositive()) {
        currentRight = 0.75 * total + 0.25 * equations.electrolyteCurrent[f + 1];
        byTotal += 0.75 * right + byCurrent(f + 1, 0.25 * right, bySalt, byPotential);
        right = 0;
      }
      byTotal += byCurrent(f, left + right, bySalt, byPotential);
      bySalt[f - 1] -=
          currentLeft * equations.ionic.beforeByLeft[f]
              + currentRight * equations.ionic.behindByLeft[f];
      bySalt[f] -=
          currentLeft * equations.ionic.beforeByRight[f]
              + currentRight * equations.ionic.behindByRight[f];
    }
    return byTotal;
  }

  /** Adds weight · ∂i_e/∂… of a face; returns weight · ∂i_e/∂i. */
  private double byCurrent(int f, double weight, double[] bySalt, double[] byPotential) {
    if (f > 0 && f < n) {
      bySalt[f - 1] += weight * equations.currentBySaltLeft[f];
      bySalt[f] += weight * equations.currentBySaltRight[f];
      byPotential[f - 1] -= weight * equations.currentByPotential[f];
      byPotential[f] += weight * equations.currentByPotential[f];
    }
    return weight * equations.currentByTotal[f];
  }

  private double metalGradient(double[] y, double total, double[] bySalt) {
    HalfCells saline = equations.resistToSalt(y);
    double atMetal = saltAtMetal(y, total);
    double feed = equations.saltPerCharge * total;
    double root = metal.scale(atMetal, total);
    double byMetalSalt =
        equations.thermal2() * total / root / (2 * atMetal) - equations.diffusional() / atMetal;
    bySalt[0] += byMetalSalt * (1 + feed * saline.behindByRight[0]);
    bySalt[0] += equations.diffusional() / y[0];
    bySalt[0] -= total * equations.ionic.behindByRight[0];
    return -equations.thermal2() / root
        - equations.ionic.behind[0]
        + byMetalSalt * equations.saltPerCharge * saline.behind[0];
  }
}

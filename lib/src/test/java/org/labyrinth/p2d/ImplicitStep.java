package org.labyrinth.p2d;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.numerics.BlockTridiagonal;

/**
 * One implicit step of a cell's equations at a random physical state, with the currents of the
 * particles always those that c_e and Φ ask for: what is left are residuals of c_e, Φ and i alone.
 */
final class ImplicitStep {
  final int n;
  final double[] y;
  final BlockTridiagonal blocks;
  final PorousCellEquations equations;
  final TerminalVoltage terminals;
  double total;

  private final List<ParticleRow> rows = new ArrayList<>();
  private final double[] predicted;
  private final double[] rate;
  private final double s;
  private final double[] currents;
  private final Columns columns;

  ImplicitStep(Cell cell, double temperature, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    columns = new Columns(cell, 5, 3, 4);
    n = columns.count;
    RowBuilder builder = new RowBuilder(6, 2 * n);
    if (cell.negative() instanceof Electrode electrode) {
      rows.addAll(builder.rows(electrode, columns, 0, columns.negative, 1));
    }
    rows.addAll(
        builder.rows(cell.positive(), columns, columns.firstPositive(), columns.positive, -1));
    equations = new PorousCellEquations(cell, columns, rows);
    equations.setTemperature(temperature);
    terminals = new TerminalVoltage(cell, columns, equations);
    terminals.setTemperature(temperature);
    blocks = new BlockTridiagonal(n);
    s = Math.exp(random.nextDouble(-6, 2));
    total = random.nextDouble(-50, 50);
    y = new double[builder.next() + 3];
    for (int i = 0; i < n; i++) {
      y[i] = cell.electrolyte().initialConcentration() * Math.exp(random.nextDouble(-1.5, 0.7));
    }
    for (ParticleRow row : rows) {
      row.fill(y, random.nextDouble(0.35, 0.8));
      for (int k = 0; k < row.cells; k++) {
        y[n + row.first + k] = row.potentialAt(row.surface(y, k)) + random.nextDouble(-0.06, 0.06);
      }
    }
    predicted = y.clone();
    rate = new double[y.length];
    for (int i = 0; i < n; i++) {
      rate[i] = random.nextDouble(-3, 3);
      rate[n + i] = random.nextDouble(-1e-3, 1e-3);
    }
    for (ParticleRow row : rows) {
      for (int k = 0; k < row.insideSize(); k++) {
        predicted[row.insideAt + k] += random.nextDouble(-0.01, 0.01);
        rate[row.insideAt + k] = random.nextDouble(-1e-4, 1e-4);
      }
    }
    currents = y.clone();
  }

  /** Blocks and right-hand sides at the present c_e, Φ and i. */
  void evaluate() {
    for (ParticleRow row : rows) {
      // The same first guess every time, so that nothing depends on what was evaluated before.
      System.arraycopy(currents, row.currentAt, y, row.currentAt, row.cells);
      System.arraycopy(currents, row.insideAt, y, row.insideAt, row.insideSize());
    }
    for (int iteration = 0; iteration < 40; iteration++) {
      for (ParticleRow row : rows) {
        row.condense(s, predicted, rate, y);
      }
      equations.kinetics(y);
      for (ParticleRow row : rows) {
        for (int k = 0; k < row.cells; k++) {
          y[row.currentAt + k] += row.shift[k];
        }
        row.expand(y);
      }
    }
    for (ParticleRow row : rows) {
      row.condense(s, predicted, rate, y);
    }
    misfit = equations.kinetics(y);
    equations.electrolyteCurrent(y, total);
    equations.saltFlux(y, total);
    equations.saltBalance(blocks, s, predicted, rate, y);
    equations.chargeBalance(blocks, s, predicted, rate, y);
  }

  /** Whether a cell lies in an electrode, so that it has a charge balance. */
  boolean hasSolid(int i) {
    return columns.solidResistance[i] > 0;
  }

  /** The largest misfit of the kinetics after the last evaluation [V]. */
  double misfit;

  double voltage() {
    equations.electrolyteCurrent(y, total);
    return terminals.at(y, total);
  }

  double voltageSlope(int unknown, double step) {
    double at = y[unknown];
    y[unknown] = at + step;
    double above = voltage();
    y[unknown] = at - step;
    double below = voltage();
    y[unknown] = at;
    return (above - below) / (2 * step);
  }

  double voltageSlopeWithTotal(double step) {
    total += step;
    double above = voltage();
    total -= 2 * step;
    double below = voltage();
    total += step;
    return (above - below) / (2 * step);
  }

  /** ∂(−residual)/∂y[unknown] by central differences, [equation][cell]. */
  double[][] slopes(int unknown, double step) {
    double at = y[unknown];
    y[unknown] = at + step;
    double[][] above = residuals();
    y[unknown] = at - step;
    double[][] below = residuals();
    y[unknown] = at;
    return quotient(above, below, 2 * step);
  }

  /** ∂(−residual)/∂i by central differences, [equation][cell]. */
  double[][] slopesWithTotal(double step) {
    total += step;
    double[][] above = residuals();
    total -= 2 * step;
    double[][] below = residuals();
    total += step;
    return quotient(above, below, 2 * step);
  }

  private double[][] residuals() {
    evaluate();
    return new double[][] {blocks.right[0].clone(), blocks.right[1].clone()};
  }

  private static double[][] quotient(double[][] above, double[][] below, double by) {
    double[][] q = new double[2][above[0].length];
    for (int e = 0; e < 2; e++) {
      for (int i = 0; i < q[e].length; i++) {
        q[e][i] = (above[e][i] - below[e][i]) / by;
      }
    }
    return q;
  }
}

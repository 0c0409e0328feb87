package org.labyrinth.numerics;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A small system F(t, y, y′) = 0 whose steps are solved to the last bits, by a dense Jacobian. */
final class DenseSystem implements ImplicitSystem {
  /** F. */
  @FunctionalInterface
  interface Residual {
    void at(double t, double[] y, double[] rate, double[] f);
  }

  private static final int ITERATIONS = 8;

  private final int size;
  private final double tolerance;
  private final Residual residual;

  DenseSystem(int size, double tolerance, Residual residual) {
    this.size = size;
    this.tolerance = tolerance;
    this.residual = residual;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Outcome solve(double t, double s, double[] predicted, double[] rate, double[] y) {
    System.arraycopy(predicted, 0, y, 0, size);
    DMatrixRMaj jacobian = new DMatrixRMaj(size, size);
    DMatrixRMaj step = new DMatrixRMaj(size, 1);
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] f = residual(t, s, predicted, rate, y);
      for (int j = 0; j < size; j++) {
        double[] moved = y.clone();
        double by = 1e-7 * Math.max(1, Math.abs(y[j]));
        moved[j] += by;
        double[] g = residual(t, s, predicted, rate, moved);
        for (int i = 0; i < size; i++) {
          jacobian.set(i, j, (g[i] - f[i]) / by);
        }
      }
      if (!CommonOps_DDRM.solve(jacobian, new DMatrixRMaj(f), step)) {
        return Outcome.STEP_TOO_LONG;
      }
      for (int i = 0; i < size; i++) {
        y[i] -= step.get(i);
      }
    }
    return Outcome.SOLVED;
  }

  private double[] residual(double t, double s, double[] predicted, double[] rate, double[] y) {
    double[] slopes = new double[size];
    for (int i = 0; i < size; i++) {
      slopes[i] = rate[i] + s * (y[i] - predicted[i]);
    }
    double[] f = new double[size];
    residual.at(t, y, slopes, f);
    return f;
  }

  @Override
  public double norm(double[] y, double[] error) {
    double largest = 0;
    for (double e : error) {
      largest = Math.max(largest, Math.abs(e));
    }
    return largest / tolerance;
  }
}

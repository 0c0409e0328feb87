package org.labyrinth.impedance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.labyrinth.numerics.SolverException;

/**
 * Nonlinear least squares by Levenberg and Marquardt (D. W. Marquardt, J. SIAM 11 (1963) 431, doi
 * 10.1137/0111030), with a Jacobian by central differences.
 */
final class LeastSquares {
  /** Parameters are of order one, so that this step loses as much to rounding as to curvature. */
  private static final double STEP = 6e-6;

  private static final double ENOUGH = 1e-10;
  private static final int PATIENCE = 200;
  private static final double STUCK = 1e12;

  /** What was found: parameters, the sum of squares, and (JᵀJ)⁻¹. */
  @SuppressWarnings("ArrayRecordComponent") // handed over to one reader, in this room
  record Minimum(double[] at, double sum, SimpleMatrix inverse, int iterations) {}

  private final UnaryOperator<double[]> residuals;

  LeastSquares(UnaryOperator<double[]> residuals) {
    this.residuals = residuals;
  }

  Minimum from(double[] start) {
    double[] at = start.clone();
    SimpleMatrix r = residual(at);
    double sum = r.dot(r);
    double damping = 1e-3;
    List<Double> history = new ArrayList<>();
    for (int k = 1; k <= PATIENCE; k++) {
      history.add(Math.sqrt(sum));
      SimpleMatrix jacobian = jacobian(at, r.getNumRows());
      SimpleMatrix normal = jacobian.transpose().mult(jacobian);
      SimpleMatrix slope = jacobian.transpose().mult(r);
      boolean better = false;
      while (!better && damping < STUCK) {
        SimpleMatrix step = damped(normal, damping).solve(slope.negative());
        double[] next = moved(at, step);
        SimpleMatrix nextResidual = residual(next);
        double nextSum = nextResidual.dot(nextResidual);
        better = nextSum <= sum;
        if (better) {
          boolean settled = step.normF() < ENOUGH;
          at = next;
          r = nextResidual;
          sum = nextSum;
          damping = Math.max(damping / 10, 1e-12);
          if (settled) {
            return new Minimum(at, sum, normal.invert(), k);
          }
        } else {
          damping *= 10;
        }
      }
      if (!better) {
        // No direction goes down any more, to the last digit: this is the bottom.
        return new Minimum(at, sum, normal.invert(), k);
      }
    }
    throw new SolverException(
        "iterations = %d must end at a minimum: least squares".formatted(PATIENCE),
        PATIENCE,
        0,
        history.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private SimpleMatrix residual(double[] at) {
    return new SimpleMatrix(residuals.apply(at));
  }

  private SimpleMatrix jacobian(double[] at, int rows) {
    SimpleMatrix jacobian = new SimpleMatrix(rows, at.length);
    for (int p = 0; p < at.length; p++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[p] += STEP;
      down[p] -= STEP;
      jacobian.setColumn(p, residual(up).minus(residual(down)).divide(2 * STEP));
    }
    return jacobian;
  }

  private static SimpleMatrix damped(SimpleMatrix normal, double damping) {
    SimpleMatrix damped = normal.copy();
    for (int p = 0; p < damped.getNumRows(); p++) {
      damped.set(p, p, damped.get(p, p) * (1 + damping));
    }
    return damped;
  }

  private static double[] moved(double[] at, SimpleMatrix step) {
    double[] next = at.clone();
    for (int p = 0; p < next.length; p++) {
      next[p] += step.get(p);
    }
    return next;
  }
}

package org.labyrinth.numerics;

import java.util.Arrays;

/**
 * The preconditioned conjugate gradient method for A x = b with A symmetric positive definite
 * (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044), in its flexible form (Notay 2000, doi
 * 10.1137/S1064827599362314), which bears a preconditioner that is not quite linear. The error
 * falls at least as fast as ((√κ − 1)/(√κ + 1))ᵏ with κ the condition number of M⁻¹A, so the work
 * on an image of n voxels a side grows a little faster than n⁴; multigrid grows as n³.
 *
 * @param tolerance the relative residual to reach, in (0, 1) [-]
 * @param maxIterations the most iterations to do, at least 1
 * @param listener told the residual after each iteration; the error of x is not known, so NaN
 */
public record ConjugateGradients(double tolerance, int maxIterations, IterationListener listener) {
  /**
   * A method that tells nobody how it gets on.
   *
   * @param tolerance the relative residual to reach, in (0, 1) [-]
   * @param maxIterations the most iterations to do, at least 1
   */
  public ConjugateGradients(double tolerance, int maxIterations) {
    this(tolerance, maxIterations, IterationListener.NONE);
  }

  public ConjugateGradients {
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException(
          "tolerance = %s [-] must be in (0, 1): conjugate gradients".formatted(tolerance));
    }
    if (maxIterations < 1) {
      throw new IllegalArgumentException(
          "maxIterations = %d must be at least 1: conjugate gradients".formatted(maxIterations));
    }
  }

  /**
   * The same method, which tells how it gets on.
   *
   * @param other told after each iteration
   * @return the method
   */
  public ConjugateGradients reporting(IterationListener other) {
    return new ConjugateGradients(tolerance, maxIterations, other);
  }

  /**
   * Solves A x = b, starting from x = 0.
   *
   * @param a the matrix and its preconditioner
   * @param b the right-hand side, n values, not changed
   * @return x and its certified residual
   * @throws SolverException if the tolerance is not reached in the iterations allowed
   */
  public LinearSolution solve(SymmetricOperator a, double[] b) {
    int n = a.size();
    double[] x = new double[n];
    double norm = Math.sqrt(Vectors.dot(b, b));
    if (norm == 0) {
      return new LinearSolution(x, 0, 0);
    }
    double[] r = b.clone();
    double[] z = new double[n];
    double[] p = new double[n];
    double[] ap = new double[n];
    double[] history = new double[Math.min(maxIterations, 1 << 20)];
    double curvature = 0;
    for (int k = 0; k < maxIterations; k++) {
      a.precondition(r, z);
      // Made conjugate to the last direction by its image, not by a ratio of residuals: that stays
      // right where the preconditioner changes from step to step.
      double rz = Vectors.dot(r, z);
      double beta = k == 0 ? 0 : -Vectors.dot(z, ap) / curvature;
      Vectors.combine(p, 1, z, beta, p);
      a.multiply(p, ap);
      curvature = Vectors.dot(p, ap);
      double residual = step(x, r, p, ap, rz / curvature) / norm;
      history[k % history.length] = residual;
      listener.iteration(k + 1, residual, Double.NaN);
      if (residual <= tolerance) {
        double certified = certify(a, x, b, z) / norm;
        if (certified <= 2 * tolerance) {
          return new LinearSolution(x, k + 1, certified);
        }
      }
    }
    throw new SolverException(
        "relative residual = %.3g [-] must fall to %.3g in %d iterations: conjugate gradients on %d unknowns"
            .formatted(history[(maxIterations - 1) % history.length], tolerance, maxIterations, n),
        maxIterations,
        0,
        Arrays.copyOf(history, Math.min(maxIterations, history.length)));
  }

  /** x += α p and r −= α A p in one pass; returns ‖r‖. */
  private static double step(double[] x, double[] r, double[] p, double[] ap, double alpha) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] += alpha * p[i];
      double ri = r[i] - alpha * ap[i];
      r[i] = ri;
      sum += ri * ri;
    }
    return Math.sqrt(sum);
  }

  /** ‖b − A x‖ computed afresh: the carried residual drifts from it by round-off. */
  private static double certify(SymmetricOperator a, double[] x, double[] b, double[] work) {
    a.multiply(x, work);
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      double ri = b[i] - work[i];
      sum += ri * ri;
    }
    return Math.sqrt(sum);
  }
}

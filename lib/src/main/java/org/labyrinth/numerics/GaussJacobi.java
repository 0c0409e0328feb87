package org.labyrinth.numerics;

import java.util.Arrays;
import java.util.Comparator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Gauss quadrature on [0, 1] with the weight (1 − s)^α s^β: exact for polynomials up to degree 2n −
 * 1. Nodes are the eigenvalues of the symmetric tridiagonal matrix of the recurrence (Golub and
 * Welsch 1969, doi 10.1090/S0025-5718-69-99647-1).
 *
 * @param nodes n points, rising, inside (0, 1); copied
 * @param weights one a node, above 0; copied
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record GaussJacobi(double[] nodes, double[] weights) {
  public GaussJacobi {
    nodes = nodes.clone();
    weights = weights.clone();
  }

  /**
   * The rule with n points.
   *
   * @param n how many, at least 1
   * @param alpha exponent of 1 − s, above −1
   * @param beta exponent of s, above −1
   * @param total ∫ (1 − s)^α s^β ds from 0 to 1, the sum of the weights
   * @return nodes and weights
   */
  public static GaussJacobi of(int n, double alpha, double beta, double total) {
    if (n < 1) {
      throw new IllegalArgumentException(
          "nodes = %d must be at least 1: Gauss quadrature".formatted(n));
    }
    DMatrixRMaj recurrence = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      recurrence.set(i, i, 0.5 * (1 + diagonal(i, alpha, beta)));
      if (i > 0) {
        double beside = 0.5 * Math.sqrt(besideSquared(i, alpha, beta));
        recurrence.set(i, i - 1, beside);
        recurrence.set(i - 1, i, beside);
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(recurrence)) {
      throw new SolverException("eigenvalues of Gauss quadrature not found", 0, 0, new double[0]);
    }
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> eigen.getEigenvalue(i).getReal()));
    double[] nodes = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      nodes[i] = eigen.getEigenvalue(order[i]).getReal();
      double first = eigen.getEigenVector(order[i]).get(0);
      weights[i] = total * first * first;
    }
    return new GaussJacobi(nodes, weights);
  }

  /** The diagonal of the Jacobi polynomials' recurrence on [−1, 1]. */
  private static double diagonal(int i, double a, double b) {
    return i == 0
        ? (b - a) / (a + b + 2)
        : (b * b - a * a) / ((2 * i + a + b) * (2 * i + a + b + 2));
  }

  private static double besideSquared(int i, double a, double b) {
    double m = 2 * i + a + b;
    return i == 1
        ? 4 * (1 + a) * (1 + b) / (m * m * (m + 1))
        : 4 * i * (i + a) * (i + b) * (i + a + b) / (m * m * (m + 1) * (m - 1));
  }

  @Override
  public double[] nodes() {
    return nodes.clone();
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }
}

package org.labyrinth.learning;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.labyrinth.numerics.SolverException;

/** A symmetric positive definite matrix as L Lᵀ. */
final class PositiveDefinite {
  private final DMatrixRMaj lower;

  private PositiveDefinite(DMatrixRMaj lower) {
    this.lower = lower;
  }

  /** Factorises; the place ends the message of a failure. The matrix is not kept. */
  static PositiveDefinite of(DMatrixRMaj matrix, String place) {
    CholeskyDecomposition_F64<DMatrixRMaj> cholesky =
        DecompositionFactory_DDRM.chol(matrix.getNumRows(), true);
    if (!cholesky.decompose(matrix.copy())) {
      throw new SolverException(
          "%d × %d matrix must be positive definite, not only within round-off: %s"
              .formatted(matrix.getNumRows(), matrix.getNumCols(), place),
          0,
          0,
          new double[0]);
    }
    return new PositiveDefinite(cholesky.getT(null));
  }

  /** ln det = 2 Σ ln Lᵢᵢ: the determinant itself would underflow. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < lower.getNumRows(); i++) {
      sum += Math.log(lower.get(i, i));
    }
    return 2 * sum;
  }

  /** L⁻¹ b: its square is bᵀ A⁻¹ b. */
  double[] half(double[] b) {
    double[] x = b.clone();
    TriangularSolver_DDRM.solveL(lower.data, x, x.length);
    return x;
  }

  /** A⁻¹ b. */
  double[] solve(double[] b) {
    double[] x = half(b);
    TriangularSolver_DDRM.solveTranL(lower.data, x, x.length);
    return x;
  }

  DMatrixRMaj inverse() {
    int n = lower.getNumRows();
    DMatrixRMaj half = new DMatrixRMaj(n, n);
    for (int j = 0; j < n; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      double[] column = half(unit);
      for (int i = j; i < n; i++) {
        half.unsafe_set(i, j, column[i]);
      }
    }
    DMatrixRMaj inverse = new DMatrixRMaj(n, n);
    CommonOps_DDRM.multTransA(half, half, inverse);
    return inverse;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}

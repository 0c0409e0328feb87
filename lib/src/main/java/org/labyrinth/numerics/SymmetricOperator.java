package org.labyrinth.numerics;

/** A symmetric positive definite matrix A with a preconditioner, known only by what they do. */
public interface SymmetricOperator {
  /**
   * The number of unknowns.
   *
   * @return n
   */
  int size();

  /**
   * Multiplies: y = A x.
   *
   * @param x n values, not changed
   * @param y receives n values
   */
  void multiply(double[] x, double[] y);

  /**
   * Preconditions: z = M⁻¹ r, with M symmetric positive definite and near A.
   *
   * @param r n values, not changed
   * @param z receives n values
   */
  void precondition(double[] r, double[] z);
}

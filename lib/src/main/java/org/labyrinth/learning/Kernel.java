package org.labyrinth.learning;

/**
 * A covariance: how much the values at two places have in common before anything is seen. Its
 * hyperparameters are positive, and handled by their logarithms.
 */
public interface Kernel {
  /**
   * The covariance of the values at two places.
   *
   * @param a the features of one
   * @param b the features of the other
   * @return k(a, b), in the unit of the target squared
   */
  double covariance(double[] a, double[] b);

  /**
   * The derivatives of the covariance with respect to {@link #logParameters}.
   *
   * @param a the features of one place
   * @param b the features of the other
   * @return ∂k/∂ ln θ, one a hyperparameter
   */
  double[] gradient(double[] a, double[] b);

  /**
   * The logarithms of the hyperparameters.
   *
   * @return ln θ
   */
  double[] logParameters();

  /**
   * The same form with other hyperparameters.
   *
   * @param logParameters ln θ, as many as {@link #logParameters} has
   * @return the kernel
   */
  Kernel withLogParameters(double[] logParameters);
}

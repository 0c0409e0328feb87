package org.labyrinth.learning;

/**
 * Planes through the origin: k = s² aᵀb. A Gaussian process with it and noise σ is {@link
 * RidgeRegression} with λ = σ²/s², but for the intercept.
 *
 * @param slope s, the standard deviation of each slope before anything is seen, positive
 */
public record LinearKernel(double slope) implements Kernel {
  public LinearKernel {
    Require.positive("slope", slope, "linear kernel");
  }

  @Override
  public double covariance(double[] a, double[] b) {
    return slope * slope * PositiveDefinite.dot(a, b);
  }

  @Override
  public double[] gradient(double[] a, double[] b) {
    return new double[] {2 * covariance(a, b)};
  }

  @Override
  public double[] logParameters() {
    return new double[] {Math.log(slope)};
  }

  @Override
  public LinearKernel withLogParameters(double[] logParameters) {
    Require.sameLength(1, "hyperparameters", logParameters.length, "linear kernel");
    return new LinearKernel(Math.exp(logParameters[0]));
  }
}

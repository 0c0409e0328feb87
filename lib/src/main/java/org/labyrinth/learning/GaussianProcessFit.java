package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** A Gaussian process that has seen its examples: K is their covariance with σ² on the diagonal. */
public final class GaussianProcessFit implements Regression {
  private final GaussianProcess process;
  private final DataSet data;
  private final PositiveDefinite covariance;
  private final double[] alpha;

  GaussianProcessFit(GaussianProcess process, DataSet data) {
    this.process = process;
    this.data = data;
    int n = data.size();
    DMatrixRMaj k = new DMatrixRMaj(n, n);
    double[][] rows = data.rows();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double value = process.kernel().covariance(rows[i], rows[j]);
        k.set(i, j, value);
        k.set(j, i, value);
      }
      k.add(i, i, process.noise() * process.noise());
    }
    this.covariance = PositiveDefinite.of(k, "covariance of a Gaussian process");
    this.alpha = covariance.solve(data.targets());
  }

  /**
   * The process before it saw anything, with the hyperparameters that were found, if any were.
   *
   * @return kernel and noise
   */
  public GaussianProcess process() {
    return process;
  }

  /**
   * How likely the examples were under the process: ln p(y) = −½ yᵀK⁻¹y − ½ ln det K − (n/2) ln 2π.
   * The first term pays for misfit, the second for functions that could be anything.
   *
   * @return ln p(y)
   */
  public double logMarginalLikelihood() {
    return -0.5 * PositiveDefinite.dot(data.targets(), alpha)
        - 0.5 * covariance.logDeterminant()
        - 0.5 * data.size() * Math.log(2 * Math.PI);
  }

  /**
   * The slopes of {@link #logMarginalLikelihood} along the logarithms of the hyperparameters: ½ tr
   * ((ααᵀ − K⁻¹) ∂K/∂ ln θ) with α = K⁻¹y.
   *
   * @return the kernel's, in its order, then that of the noise
   */
  public double[] likelihoodGradient() {
    DMatrixRMaj inverse = covariance.inverse();
    double[][] rows = data.rows();
    int kernelOnes = process.kernel().logParameters().length;
    double[] gradient = new double[kernelOnes + 1];
    double variance = process.noise() * process.noise();
    for (int i = 0; i < rows.length; i++) {
      gradient[kernelOnes] += (alpha[i] * alpha[i] - inverse.get(i, i)) * variance;
      for (int j = 0; j <= i; j++) {
        double weight = alpha[i] * alpha[j] - inverse.get(i, j);
        double half = i == j ? 0.5 : 1;
        double[] slopes = process.kernel().gradient(rows[i], rows[j]);
        for (int m = 0; m < kernelOnes; m++) {
          gradient[m] += half * weight * slopes[m];
        }
      }
    }
    return gradient;
  }

  /**
   * What the process would say of each example had it seen all others: mean yᵢ − αᵢ/(K⁻¹)ᵢᵢ and
   * variance 1/(K⁻¹)ᵢᵢ, without fitting again (Rasmussen and Williams 2006, eq. 5.12).
   *
   * @return one prediction an example, noise included
   */
  public List<Prediction> leaveOneOut() {
    DMatrixRMaj inverse = covariance.inverse();
    List<Prediction> left = new ArrayList<>();
    for (int i = 0; i < alpha.length; i++) {
      double precision = inverse.get(i, i);
      left.add(new Prediction(data.target(i) - alpha[i] / precision, Math.sqrt(1 / precision)));
    }
    return left;
  }

  @Override
  public Prediction predict(double... features) {
    Prediction function = predictFunction(features);
    return new Prediction(
        function.mean(), Math.hypot(function.standardDeviation(), process.noise()));
  }

  /**
   * Predicts the function itself, without the noise of an observation.
   *
   * @param features of the place
   * @return mean k*ᵀα and standard deviation, the root of k** − k*ᵀK⁻¹k*
   */
  public Prediction predictFunction(double... features) {
    Require.sameLength(data.width(), "features", features.length, "Gaussian process");
    double[][] rows = data.rows();
    double[] shared = new double[rows.length];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = process.kernel().covariance(rows[i], features);
    }
    double[] half = covariance.half(shared);
    double variance =
        process.kernel().covariance(features, features) - PositiveDefinite.dot(half, half);
    // Round-off may take the difference of two equal variances below 0.
    return new Prediction(PositiveDefinite.dot(shared, alpha), Math.sqrt(Math.max(0, variance)));
  }
}

package org.labyrinth.learning;

import java.util.Arrays;

/**
 * Smooth functions with a length of their own along each feature ("automatic relevance
 * determination"): k = s² exp(−½ Σ (aⱼ − bⱼ)²/ℓⱼ²). A feature with a long ℓ hardly matters.
 * Hyperparameters: s, then the lengths. Source: Rasmussen and Williams (2006), eq. 5.1.
 */
public final class SquaredExponential implements Kernel {
  private static final String PLACE = "squared-exponential kernel";

  private final double amplitude;
  private final double[] lengths;

  /**
   * A kernel.
   *
   * @param amplitude s, the standard deviation far from all examples, positive [unit of the target]
   * @param lengths ℓ along each feature, positive [unit of the feature]
   */
  public SquaredExponential(double amplitude, double... lengths) {
    this.amplitude = Require.positive("amplitude", amplitude, PLACE);
    Require.atLeast(1, "lengths", lengths.length, PLACE);
    for (double length : lengths) {
      Require.positive("length", length, PLACE);
    }
    this.lengths = lengths.clone();
  }

  /**
   * One length for all features, to start a search from.
   *
   * @param features how many
   * @param amplitude s, positive
   * @param length ℓ, positive
   * @return the kernel
   */
  public static SquaredExponential alike(int features, double amplitude, double length) {
    double[] lengths = new double[features];
    Arrays.fill(lengths, length);
    return new SquaredExponential(amplitude, lengths);
  }

  /**
   * The standard deviation far from all examples.
   *
   * @return s, in the unit of the target
   */
  public double amplitude() {
    return amplitude;
  }

  /**
   * How far along each feature values have something in common.
   *
   * @return ℓ, one a feature
   */
  public double[] lengths() {
    return lengths.clone();
  }

  @Override
  public double covariance(double[] a, double[] b) {
    Require.sameLength(lengths.length, "features", a.length, PLACE);
    double sum = 0;
    for (int j = 0; j < lengths.length; j++) {
      double q = (a[j] - b[j]) / lengths[j];
      sum += q * q;
    }
    return amplitude * amplitude * Math.exp(-sum / 2);
  }

  @Override
  public double[] gradient(double[] a, double[] b) {
    double k = covariance(a, b);
    double[] gradient = new double[lengths.length + 1];
    gradient[0] = 2 * k;
    for (int j = 0; j < lengths.length; j++) {
      double q = (a[j] - b[j]) / lengths[j];
      gradient[j + 1] = k * q * q;
    }
    return gradient;
  }

  @Override
  public double[] logParameters() {
    double[] parameters = new double[lengths.length + 1];
    parameters[0] = Math.log(amplitude);
    for (int j = 0; j < lengths.length; j++) {
      parameters[j + 1] = Math.log(lengths[j]);
    }
    return parameters;
  }

  @Override
  public SquaredExponential withLogParameters(double[] logParameters) {
    Require.sameLength(lengths.length + 1, "hyperparameters", logParameters.length, PLACE);
    double[] values = Arrays.stream(logParameters).map(Math::exp).toArray();
    return new SquaredExponential(values[0], Arrays.copyOfRange(values, 1, values.length));
  }

  @Override
  public String toString() {
    return "amplitude %s, lengths %s".formatted(amplitude, Arrays.toString(lengths));
  }
}

package org.labyrinth.learning;

/**
 * A fitted ridge regression. Its error bar is that of Bayes with the slopes normal about 0 with
 * variance σ²/λ, and σ² the squared residuals over n − 1 − tr H: where few examples were seen the
 * bar widens, but only as fast as a plane may tilt.
 */
public final class RidgeFit implements Regression {
  private final DataSet data;
  private final double[] centre;
  private final double mean;
  private final double[] weights;
  private final PositiveDefinite normal;
  private final double variance;

  RidgeFit(DataSet data, double[] centre, double mean, double[] weights, PositiveDefinite normal) {
    this.data = data;
    this.centre = centre;
    this.mean = mean;
    this.weights = weights;
    this.normal = normal;
    double squares = 0;
    double freedom = data.size();
    for (int i = 0; i < data.size(); i++) {
      double residual = data.target(i) - expected(data.rows()[i]);
      squares += residual * residual;
      freedom -= leverage(i);
    }
    this.variance = freedom > 0 ? squares / freedom : 0;
  }

  static double[] less(double[] row, double[] centre) {
    double[] z = new double[row.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = row[j] - centre[j];
    }
    return z;
  }

  private double expected(double[] row) {
    return mean + PositiveDefinite.dot(weights, less(row, centre));
  }

  private double square(double[] row) {
    double[] half = normal.half(less(row, centre));
    return PositiveDefinite.dot(half, half);
  }

  /**
   * The slopes w.
   *
   * @return one a feature [unit of the target per unit of the feature]
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The value b at features of 0.
   *
   * @return b, in the unit of the target
   */
  public double intercept() {
    return mean - PositiveDefinite.dot(weights, centre);
  }

  /**
   * How much an example pulls its own prediction, the diagonal of the hat matrix: Hᵢᵢ = 1/n + (xᵢ −
   * x̄)ᵀ (XᵀX + λ)⁻¹ (xᵢ − x̄).
   *
   * @param i which example, from 0
   * @return Hᵢᵢ [-], from 1/n to 1
   */
  public double leverage(int i) {
    return 1.0 / data.size() + square(data.rows()[i]);
  }

  /**
   * What the regression would say of each example, had it been fitted to all others with the same
   * features and λ: yᵢ − eᵢ/(1 − Hᵢᵢ), without fitting again (Allen 1974, doi
   * 10.1080/00401706.1974.10489157).
   *
   * @return one prediction an example, in the unit of the target
   */
  public double[] leaveOneOut() {
    double[] left = new double[data.size()];
    for (int i = 0; i < left.length; i++) {
      double residual = data.target(i) - expected(data.rows()[i]);
      left[i] = data.target(i) - residual / (1 - leverage(i));
    }
    return left;
  }

  /** The root of the mean square of the leave-one-out errors. */
  double leaveOneOutError() {
    return Scores.rootMeanSquare(leaveOneOut(), data.targets());
  }

  @Override
  public Prediction predict(double... features) {
    Require.sameLength(weights.length, "features", features.length, "ridge regression");
    double spread = variance * (1 + 1.0 / data.size() + square(features));
    return new Prediction(expected(features), Math.sqrt(spread));
  }
}

package org.labyrinth.learning;

import org.ejml.data.DMatrixRMaj;

/**
 * A plane through the examples whose slopes cost something:
 *
 * <pre>
 *   minimize Σ (yᵢ − b − wᵀxᵢ)² + λ |w|²
 * </pre>
 *
 * The intercept b is free, so that λ → ∞ leaves the mean of the targets, not 0. λ has the unit of a
 * feature squared: use it on {@link Standardized} features. Source: Hoerl and Kennard (1970), doi
 * 10.1080/00401706.1970.10488634.
 *
 * @param penalty λ, not negative; 0 is ordinary least squares
 */
public record RidgeRegression(double penalty) implements Learner {
  private static final String PLACE = "ridge regression";

  public RidgeRegression {
    Require.notNegative("penalty", penalty, PLACE);
  }

  /**
   * Solves the normal equations of the centred examples, (XᵀX + λ) w = Xᵀy.
   *
   * @throws org.labyrinth.numerics.SolverException if λ = 0 and the features are dependent
   */
  @Override
  public RidgeFit fit(DataSet data) {
    Require.atLeast(2, "examples", data.size(), PLACE);
    int p = data.width();
    double[] centre = new double[p];
    for (double[] row : data.rows()) {
      for (int j = 0; j < p; j++) {
        centre[j] += row[j] / data.size();
      }
    }
    double mean = data.meanTarget();
    DMatrixRMaj normal = new DMatrixRMaj(p, p);
    double[] right = new double[p];
    for (int i = 0; i < data.size(); i++) {
      double[] z = RidgeFit.less(data.rows()[i], centre);
      for (int j = 0; j < p; j++) {
        right[j] += z[j] * (data.target(i) - mean);
        for (int k = 0; k < p; k++) {
          normal.add(j, k, z[j] * z[k]);
        }
      }
    }
    for (int j = 0; j < p; j++) {
      normal.add(j, j, penalty);
    }
    PositiveDefinite factor = PositiveDefinite.of(normal, PLACE);
    return new RidgeFit(data, centre, mean, factor.solve(right), factor);
  }

  @Override
  public String name() {
    return "ridge regression, λ = " + penalty;
  }

  /**
   * The penalty, of several, whose predictions of examples left out one by one are best.
   *
   * @param data the examples
   * @param penalties to choose from, at least one
   * @return the learner with the least mean square of leave-one-out errors
   */
  public static RidgeRegression byLeaveOneOut(DataSet data, double... penalties) {
    Require.atLeast(1, "penalties", penalties.length, PLACE);
    RidgeRegression best = new RidgeRegression(penalties[0]);
    double least = Double.POSITIVE_INFINITY;
    for (double penalty : penalties) {
      RidgeRegression one = new RidgeRegression(penalty);
      double error = one.fit(data).leaveOneOutError();
      if (Double.compare(error, least) < 0) {
        best = one;
        least = error;
      }
    }
    return best;
  }
}

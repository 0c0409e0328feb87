package org.labyrinth.learning;

import java.util.Arrays;

/**
 * Another learner on standardized examples: each feature less its mean over the standard deviation,
 * both of the examples it learns from and of no others. Whoever takes them over all examples, the
 * test's too, has let the test speak already.
 *
 * <p>A feature that does not vary becomes 0. Predictions come back in the unit of the targets.
 *
 * @param inner who learns
 * @param target whether the target is standardized too; if not, a learner with a mean of 0 keeps it
 */
public record Standardized(Learner inner, boolean target) implements Learner {
  /**
   * Features only.
   *
   * @param inner who learns
   * @return the learner
   */
  public static Standardized features(Learner inner) {
    return new Standardized(inner, false);
  }

  /**
   * Features and target.
   *
   * @param inner who learns
   * @return the learner
   */
  public static Standardized all(Learner inner) {
    return new Standardized(inner, true);
  }

  @Override
  public Regression fit(DataSet data) {
    Scale[] scales = new Scale[data.width()];
    for (int j = 0; j < scales.length; j++) {
      int feature = j;
      scales[j] = Scale.of(Arrays.stream(data.rows()).mapToDouble(row -> row[feature]).toArray());
    }
    Scale height = target ? Scale.of(data.targets()) : new Scale(0, 1);
    double[][] rows =
        Arrays.stream(data.rows()).map(row -> scaled(scales, row)).toArray(double[][]::new);
    double[] targets = Arrays.stream(data.targets()).map(height::shrink).toArray();
    Regression fitted = inner.fit(DataSet.of(rows, targets));
    return features -> {
      Require.sameLength(scales.length, "features", features.length, "prediction");
      Prediction p = fitted.predict(scaled(scales, features));
      return new Prediction(
          height.mean() + height.unit() * p.mean(), height.unit() * p.standardDeviation());
    };
  }

  @Override
  public String name() {
    return inner.name();
  }

  private static double[] scaled(Scale[] scales, double[] row) {
    double[] out = new double[row.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = scales[j].shrink(row[j]);
    }
    return out;
  }

  /** A mean, and the standard deviation about it, or 1 where there is none. */
  private record Scale(double mean, double unit) {
    static Scale of(double[] values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
      return new Scale(mean, square > 0 ? Math.sqrt(square) : 1);
    }

    double shrink(double value) {
      return (value - mean) / unit;
    }
  }
}

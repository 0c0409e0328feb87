package org.labyrinth.paths;

import java.util.Locale;

/**
 * A number known by chance: the mean of independent batches and its standard error. The constructor
 * throws an {@link IllegalArgumentException} if the value is not finite or the error is negative.
 *
 * @param value the mean
 * @param standardError one standard deviation of the mean, in the unit of the value; 0 if exact
 */
public record Estimate(double value, double standardError) {
  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value = %s must be finite: estimate".formatted(value));
    }
    if (!(standardError >= 0 && standardError < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "standard error = %s must be finite and not negative: estimate".formatted(standardError));
    }
  }

  /** Mean and standard error of at least two independent values. */
  static Estimate of(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Estimate(mean, Math.sqrt(squares / (values.length - 1) / values.length));
  }

  /**
   * How far the estimate is from a number, in standard errors.
   *
   * @param other the number
   * @return |value − other| / standard error [-]; 0 or +∞ if the estimate is exact
   */
  public double deviation(double other) {
    double distance = Math.abs(value - other);
    return distance == 0 ? 0 : distance / standardError;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f ± %.4f", value, standardError);
  }
}

package org.labyrinth.learning;

/**
 * A normal law for a value not yet seen. A standard deviation of 0 claims to be exact.
 *
 * @param mean what is expected
 * @param standardDeviation how far off it may be, not negative
 */
public record Prediction(double mean, double standardDeviation) {
  /** Half the width of an interval that holds 95 % of a normal law, in standard deviations. */
  public static final double NINETY_FIVE = 1.959963984540054;

  public Prediction {
    Require.finite("mean", mean, "prediction");
    Require.notNegative("standard deviation", standardDeviation, "prediction");
  }

  /**
   * Whether a value lies within so many standard deviations of the mean.
   *
   * @param value what was seen
   * @param deviations how many, not negative; {@link #NINETY_FIVE} for 95 %
   * @return true if it does, the ends included
   */
  public boolean covers(double value, double deviations) {
    return Math.abs(value - mean) <= deviations * standardDeviation;
  }

  /**
   * The logarithm of the probability density at a value: ln p = −½ ln 2πσ² − (y − μ)²/2σ².
   *
   * @param value what was seen
   * @return ln p; −∞ for any value but the mean if the standard deviation is 0, and +∞ at it
   */
  public double logDensity(double value) {
    if (standardDeviation == 0) {
      return value == mean ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    double z = (value - mean) / standardDeviation;
    return -0.5 * Math.log(2 * Math.PI) - Math.log(standardDeviation) - z * z / 2;
  }
}

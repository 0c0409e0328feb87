package org.labyrinth.impedance;

/**
 * A number from a measurement, with how well it is known.
 *
 * @param value the number
 * @param standardError of the value, in its unit, at least 0; 0 where the number was given
 */
public record Estimate(double value, double standardError) {
  public Estimate {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("estimate = " + value + " must be finite");
    }
    if (!(standardError >= 0)) {
      throw new IllegalArgumentException(
          "standard error = " + standardError + " must be at least 0: estimate " + value);
    }
  }

  /**
   * How far a number is from the value, in standard errors.
   *
   * @param truth to compare with
   * @return (value − truth)/standard error
   */
  public double score(double truth) {
    return (value - truth) / standardError;
  }

  /**
   * The estimate in another unit, or of a quantity in proportion.
   *
   * @param factor a finite number
   * @return value and standard error times the factor
   */
  public Estimate times(double factor) {
    return new Estimate(value * factor, standardError * Math.abs(factor));
  }
}

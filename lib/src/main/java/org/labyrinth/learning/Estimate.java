package org.labyrinth.learning;

/**
 * A transport efficiency with its error bar.
 *
 * @param mean B that is expected; of a transformed target the median, to be exact [-]
 * @param standardDeviation how far off it may be, to first order [-]
 * @param lower where the 95 % interval begins [-]
 * @param upper where it ends [-]
 */
public record Estimate(double mean, double standardDeviation, double lower, double upper) {
  public Estimate {
    Require.finite("transport efficiency", mean, "estimate");
    Require.notNegative("standard deviation", standardDeviation, "estimate");
    if (!(lower <= mean && mean <= upper)) {
      throw new IllegalArgumentException(
          "transport efficiency = %s [-] must be in [%s, %s], its interval: estimate"
              .formatted(mean, lower, upper));
    }
  }

  /**
   * Whether the 95 % interval holds a value.
   *
   * @param efficiency B [-]
   * @return true if it does, the ends included
   */
  public boolean covers(double efficiency) {
    return lower <= efficiency && efficiency <= upper;
  }
}

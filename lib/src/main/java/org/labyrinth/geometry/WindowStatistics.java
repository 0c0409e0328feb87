package org.labyrinth.geometry;

/**
 * What porosity was found in windows of one size.
 *
 * @param edge voxels along the edge of the window
 * @param volume volume of the window [m³]
 * @param positions how many windows were looked at
 * @param mean their mean volume fraction [-]
 * @param standardDeviation its standard deviation over all positions [-]
 * @param minimum the smallest volume fraction found [-]
 * @param maximum the largest [-]
 */
public record WindowStatistics(
    int edge,
    double volume,
    long positions,
    double mean,
    double standardDeviation,
    double minimum,
    double maximum) {

  /**
   * The standard deviation relative to the mean.
   *
   * @return σ / mean [-]; NaN if the phase does not occur
   */
  public double relativeSpread() {
    return standardDeviation / mean;
  }
}

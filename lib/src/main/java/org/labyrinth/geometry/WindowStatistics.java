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
  public WindowStatistics {
    if (edge < 1 || positions < 1 || !(volume > 0) || !(standardDeviation >= 0)) {
      throw new IllegalArgumentException(
          "edge, positions, volume = %d, %d, %s m³ must be positive, spread = %s [-] not negative: window"
              .formatted(edge, positions, volume, standardDeviation));
    }
    if (!(0 <= minimum && minimum <= maximum && maximum <= 1)) {
      throw new IllegalArgumentException(
          "minimum, maximum = %s, %s [-] must ascend from 0 to 1: window of %d voxels"
              .formatted(minimum, maximum, edge));
    }
  }

  /**
   * The standard deviation relative to the mean.
   *
   * @return σ / mean [-]; NaN if the phase does not occur
   */
  public double relativeSpread() {
    return standardDeviation / mean;
  }
}

package org.labyrinth.porescale;

/**
 * How far two profiles lie apart, relative to what the concentrations in play span.
 *
 * @param largest the largest difference over the windows [-]
 * @param rms the root of the mean square [-]
 */
public record ProfileError(double largest, double rms) {
  /**
   * Compares two profiles.
   *
   * @param profile one value a window [mol/m³]
   * @param reference as many; a window that is NaN in either is left out [mol/m³]
   * @param scale what counts as 1, above 0 [mol/m³]
   */
  static ProfileError between(double[] profile, double[] reference, double scale) {
    double largest = 0;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < profile.length; i++) {
      double difference = Math.abs(profile[i] - reference[i]) / scale;
      if (!Double.isNaN(difference)) {
        largest = Math.max(largest, difference);
        squares += difference * difference;
        count++;
      }
    }
    return new ProfileError(largest, Math.sqrt(squares / Math.max(count, 1)));
  }
}

package org.labyrinth.geometry;

import java.util.OptionalDouble;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * The correlation length ξ = ∫ ρ dr, with ρ = (S₂ − ε²) / (ε − ε²) the normalised autocovariance:
 * how far a point of the phase knows of its neighbours. There are other definitions (a fitted
 * exponential, the first minimum of S₂); this is the integral one.
 *
 * <p>Where the tail is cut: far lags of one image are noise, and over a whole periodic image the
 * autocovariance has no net volume, so the integral runs to the first zero crossing of ρ, by
 * trapezia, with the crossing found on the straight line between two lags. If ρ never crosses zero
 * (layers seen along themselves) it runs to the last lag and the result is a lower bound: {@link
 * #cutoff} is then empty.
 *
 * <p>A phase that fills the image, or does not occur, has no correlation length, and neither has an
 * axis of a single voxel: the result is empty.
 */
public final class CorrelationLength {
  private CorrelationLength() {}

  /**
   * The correlation length of a two-point probability.
   *
   * @param s2 S₂ along a line, or averaged over directions
   * @return ξ [m]; empty if ε is 0 or 1 or if there is only the lag 0
   */
  public static OptionalDouble of(TwoPointCorrelation s2) {
    double[] lag = s2.lag();
    if (!s2.hasContrast() || lag.length < 2) {
      return OptionalDouble.empty();
    }
    double[] rho = s2.normalisedAutocovariance();
    double length = 0;
    int i = 1;
    for (; i < lag.length && rho[i] > 0; i++) {
      length += (rho[i] + rho[i - 1]) / 2 * (lag[i] - lag[i - 1]);
    }
    if (i < lag.length) {
      length += rho[i - 1] / 2 * (crossing(lag, rho, i) - lag[i - 1]);
    }
    return OptionalDouble.of(length);
  }

  /**
   * Where the integral ends.
   *
   * @param s2 S₂ along a line, or averaged over directions
   * @return the lag of the first zero crossing of ρ [m]; empty if ρ never crosses zero, or if there
   *     is no correlation length at all
   */
  public static OptionalDouble cutoff(TwoPointCorrelation s2) {
    double[] lag = s2.lag();
    if (!s2.hasContrast()) {
      return OptionalDouble.empty();
    }
    double[] rho = s2.normalisedAutocovariance();
    for (int i = 1; i < lag.length; i++) {
      if (rho[i] <= 0) {
        return OptionalDouble.of(crossing(lag, rho, i));
      }
    }
    return OptionalDouble.empty();
  }

  /** Where the line from a positive value at {@code i − 1} to the next one meets zero. */
  private static double crossing(double[] lag, double[] rho, int i) {
    double share = rho[i - 1] / (rho[i - 1] - rho[i]);
    return lag[i - 1] + share * (lag[i] - lag[i - 1]);
  }

  /**
   * The correlation length along an axis.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis the direction of the lag
   * @param boundary what lies beyond the image
   * @return ξ [m]; empty if ε is 0 or 1 or the axis has one voxel
   */
  public static OptionalDouble along(VoxelImage image, int phase, Axis axis, Boundary boundary) {
    return of(TwoPointCorrelation.along(image, phase, axis, boundary));
  }

  /**
   * The mean of the correlation lengths along the axes that have one.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param boundary what lies beyond the image
   * @return mean ξ [m]; empty if ε is 0 or 1, or if no axis has two voxels
   */
  public static OptionalDouble mean(VoxelImage image, int phase, Boundary boundary) {
    double sum = 0;
    int axes = 0;
    for (Axis axis : Axis.values()) {
      OptionalDouble length = along(image, phase, axis, boundary);
      if (length.isPresent()) {
        sum += length.getAsDouble();
        axes++;
      }
    }
    return axes == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / axes);
  }
}

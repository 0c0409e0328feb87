package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether an averaged description may be used at all: max(d_p, ξ) ≪ ℓ_REV ≪ ℓ_grad. An averaging
 * volume must hold many particles and many correlation lengths, and yet be small beside the length
 * over which averaged quantities vary. Source: Whitaker, <i>The Method of Volume Averaging</i>
 * (1999), ch. 1, doi 10.1007/978-94-017-3389-2.
 *
 * <p>All four lengths are positive and finite, or the constructor throws an {@link
 * IllegalArgumentException}.
 *
 * @param particleDiameter d_p, or the radius R_s of the averaged pores if larger [m]
 * @param representativeLength ℓ_REV, the side of the averaging volume [m]
 * @param gradientLength ℓ_grad, over which averages vary; at most the electrode's thickness [m]
 * @param correlationLength ξ of the microstructure [m]
 */
public record ScaleSeparation(
    double particleDiameter,
    double representativeLength,
    double gradientLength,
    double correlationLength) {
  public ScaleSeparation {
    requireLength("particle diameter", particleDiameter);
    requireLength("representative length", representativeLength);
    requireLength("gradient length", gradientLength);
    requireLength("correlation length", correlationLength);
  }

  private static void requireLength(String name, double length) {
    if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s m must be positive and finite: scale separation".formatted(name, length));
    }
  }

  /**
   * How many particles fit along the averaging volume.
   *
   * @return ℓ_REV / d_p [-]
   */
  public double representativeToParticle() {
    return representativeLength / particleDiameter;
  }

  /**
   * How many correlation lengths fit along the averaging volume.
   *
   * @return ℓ_REV / ξ [-]
   */
  public double representativeToCorrelation() {
    return representativeLength / correlationLength;
  }

  /**
   * How many averaging volumes fit along the length of the gradient.
   *
   * @return ℓ_grad / ℓ_REV [-]
   */
  public double gradientToRepresentative() {
    return gradientLength / representativeLength;
  }

  /**
   * Whether scales are separated.
   *
   * @param factor what counts as "much larger" [-], above 1; between 3 and 10 by custom
   * @return true if all three ratios are at least the factor
   */
  public boolean holds(double factor) {
    return violations(factor).isEmpty();
  }

  /**
   * What stands against averaging.
   *
   * @param factor what counts as "much larger" [-], above 1
   * @return a sentence for each ratio that is below the factor; empty if scales are separated
   * @throws IllegalArgumentException if the factor is not above 1
   */
  public List<String> violations(double factor) {
    if (!(factor > 1)) {
      throw new IllegalArgumentException(
          "factor = %s [-] must be above 1: scale separation".formatted(factor));
    }
    List<String> found = new ArrayList<>();
    check(found, "representative length / particle diameter", representativeToParticle(), factor);
    check(
        found, "representative length / correlation length", representativeToCorrelation(), factor);
    check(found, "gradient length / representative length", gradientToRepresentative(), factor);
    return List.copyOf(found);
  }

  private static void check(List<String> found, String name, double ratio, double factor) {
    if (ratio < factor) {
      found.add(
          String.format(
              Locale.ROOT,
              "%s = %.3g [-] must be at least %.3g: scale separation",
              name,
              ratio,
              factor));
    }
  }
}

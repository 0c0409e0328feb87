package org.labyrinth.geometry;

import org.labyrinth.image.VoxelImage;

/**
 * The Sauter mean radius R₃₂ = ⟨R³⟩/⟨R²⟩ (averages by number): the radius of equal spheres with the
 * same volume and the same surface, which is what an electrode model with one particle size needs.
 *
 * <pre>
 *   a = 3 ε_s / R₃₂
 * </pre>
 *
 * <p>By volume the same mean is harmonic, R₃₂ = 1/⟨1/R⟩. Where particles touch or overlap, part of
 * their surface is lost: then R₃₂ measured on an image, 3 ε_s / a, exceeds that of the particles.
 * Source: J. Sauter, VDI-Forschungsarbeiten 279 (1926).
 */
public final class SauterMean {
  private static final String PLACE = "Sauter mean";

  private SauterMean() {}

  /**
   * The Sauter mean radius of a list of spheres.
   *
   * @param radii of the spheres, one each [m]
   * @return R₃₂ [m]
   * @throws IllegalArgumentException if the list is empty or a radius is not positive and finite
   */
  public static double ofRadii(double... radii) {
    if (radii.length == 0) {
      throw new IllegalArgumentException("radii = 0 must be at least 1: " + PLACE);
    }
    CompensatedSum cubes = new CompensatedSum();
    CompensatedSum squares = new CompensatedSum();
    for (double radius : radii) {
      requirePositive("radius", radius, "m");
      double relative = radius / radii[0]; // keeps cubes of nanometres from underflow
      cubes.add(relative * relative * relative);
      squares.add(relative * relative);
    }
    return radii[0] * cubes.value() / squares.value();
  }

  /**
   * The Sauter mean radius of a size distribution, which is one by volume; by number, {@link
   * SizeDistribution#ofNumbers} first.
   *
   * @param sizes the distribution of diameters
   * @return R₃₂ = D₃₂ / 2 [m]
   */
  public static double of(SizeDistribution sizes) {
    return sizes.sauterDiameter() / 2;
  }

  /**
   * The radius of equal spheres with a given surface.
   *
   * @param solidFraction ε_s [-], in (0, 1]
   * @param specificArea a [1/m], positive
   * @return R₃₂ = 3 ε_s / a [m]
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static double radius(double solidFraction, double specificArea) {
    requireFraction(solidFraction);
    requirePositive("specific area", specificArea, "1/m");
    return 3 * solidFraction / specificArea;
  }

  /**
   * The surface of spheres per volume of electrode.
   *
   * @param solidFraction ε_s [-], in (0, 1]
   * @param radius R₃₂ [m], positive
   * @return a = 3 ε_s / R₃₂ [1/m]
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static double specificArea(double solidFraction, double radius) {
    requireFraction(solidFraction);
    requirePositive("radius", radius, "m");
    return 3 * solidFraction / radius;
  }

  /**
   * The Sauter mean radius of a phase of an image, with its area by Crofton's estimate, the one
   * that tends to the truth; for the others see {@link #radius}.
   *
   * @param image the labelled image
   * @param solid the label of the particles
   * @param boundary what lies beyond the image
   * @return R₃₂ = 3 ε_s / a [m]; +∞ if the phase has no surface in the image
   * @throws IllegalArgumentException if the phase does not occur
   */
  public static double ofImage(VoxelImage image, int solid, Boundary boundary) {
    double fraction = PhaseAverage.volumeFraction(image, solid);
    requireFraction(fraction);
    double area = SpecificArea.crofton(image, solid, boundary);
    return area == 0 ? Double.POSITIVE_INFINITY : radius(fraction, area);
  }

  private static void requireFraction(double fraction) {
    if (!(fraction > 0 && fraction <= 1)) {
      throw new IllegalArgumentException(
          "solid fraction = %s [-] must be in (0, 1]: %s".formatted(fraction, PLACE));
    }
  }

  private static void requirePositive(String quantity, double value, String unit) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s %s must be positive and finite: %s".formatted(quantity, value, unit, PLACE));
    }
  }
}

package org.labyrinth.cell;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.geometry.SizeClass;
import org.labyrinth.geometry.SizeDistribution;

/**
 * One kind of particle in many sizes. A class with the share v of the volume and the radius R has a
 * part of the area in proportion to v/R, so small particles react more than they hold:
 *
 * <pre>
 *   aᵢ = 3 ε_a vᵢ / Rᵢ        Σ aᵢ = 3 ε_a / R₃₂
 * </pre>
 */
public final class ParticleSizes {
  private static final double REACH = 3.5; // standard deviations: all but 0.05 % of the area

  private ParticleSizes() {}

  /**
   * Sizes that fill together what the one particle filled; the area becomes 3 ε_a/R₃₂.
   *
   * @param particle of one size; its ε_a = a R/3
   * @param sizes diameters by volume
   * @return one particle a class, smallest first
   */
  public static List<Particle> keepingActiveFraction(Particle particle, SizeDistribution sizes) {
    return each(particle, sizes, particle.radius());
  }

  /**
   * Sizes that have together the area of the one particle; what they fill becomes a R₃₂/3.
   *
   * @param particle of one size
   * @param sizes diameters by volume
   * @return one particle a class, smallest first
   */
  public static List<Particle> keepingArea(Particle particle, SizeDistribution sizes) {
    return each(particle, sizes, sizes.sauterDiameter() / 2);
  }

  /** aᵢ = a (reference radius) vᵢ / Rᵢ. */
  private static List<Particle> each(Particle particle, SizeDistribution sizes, double reference) {
    List<Particle> particles = new ArrayList<>();
    for (SizeClass size : sizes.classes()) {
      double radius = size.diameter() / 2;
      double part = size.share() * reference / radius;
      particles.add(
          particle.toBuilder()
              .name(
                  "%s %d of %d"
                      .formatted(particle.name(), particles.size() + 1, sizes.classes().size()))
              .radius(radius)
              .surfaceAreaPerVolume(particle.surfaceAreaPerVolume().map(a -> part * a))
              .build());
    }
    return particles;
  }

  /**
   * A log-normal distribution of the area over the radius, the usual one for battery powders, in
   * classes of equal ratio of radii.
   *
   * @param meanRadius of the distribution by area, above 0 [m]
   * @param standardDeviation of the distribution by area, above 0 [m]
   * @param count of classes, at least 2; with 9 the mean is met to 0.1 % or better
   * @return the same by volume, as {@link SizeDistribution} holds it
   */
  public static SizeDistribution logNormalByArea(
      double meanRadius, double standardDeviation, int count) {
    String place = "log-normal sizes";
    Range.POSITIVE.check("mean radius", meanRadius, "m", place);
    Range.POSITIVE.check("standard deviation", standardDeviation, "m", place);
    if (count < 2) {
      throw new IllegalArgumentException(
          "classes = %d must be at least 2: %s".formatted(count, place));
    }
    double ratio = standardDeviation / meanRadius;
    double logVariance = Math.log1p(ratio * ratio);
    double logMean = Math.log(meanRadius) - logVariance / 2;
    double[] diameters = new double[count];
    double[] volumes = new double[count];
    for (int i = 0; i < count; i++) {
      double z = REACH * (2.0 * i / (count - 1) - 1);
      double radius = Math.exp(logMean + z * Math.sqrt(logVariance));
      diameters[i] = 2 * radius;
      volumes[i] = Math.exp(-z * z / 2) * radius / meanRadius; // area times R/3
    }
    return SizeDistribution.ofVolumes(diameters, volumes);
  }
}

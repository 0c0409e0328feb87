package org.labyrinth.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.labyrinth.numerics.NormalLaw;

/**
 * Hard solid spheres (0) in pore (1), packed at random without overlap in a periodic box: placed
 * one after the other at random, then pushed apart pair by pair until no two overlap.
 *
 * <p>Radii are log-normal: ln R is normal about ln(medianRadius) with standard deviation {@code
 * spread}; a spread of 0 means equal spheres. The N radii are the quantiles at (k − ½)/N, so the
 * distribution itself does not scatter with the seed. N is the number that brings the solid
 * fraction nearest its target.
 *
 * <p>Equal spheres reach a solid fraction of about 0.6; random close packing is near 0.64. Near it
 * {@link #packing()} says that it has failed. Sources: S. Torquato, Random Heterogeneous Materials,
 * Springer 2002, chapter 3, doi 10.1007/978-1-4757-6355-3; the start by random sequential addition
 * is section 3.4 there.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the solid fraction is not in (0,
 * 0.74), a radius not between one voxel and half the shortest side, the spread not in [0, 1], or
 * the box too small for a single sphere at that fraction.
 *
 * @param shape voxels along each axis
 * @param medianRadius the median of R [voxels]
 * @param spread standard deviation of ln R [-]
 * @param solidFraction the target 1 − ε [-]
 * @param seed of the random numbers
 */
public record HardSpheres(
    Shape shape, double medianRadius, double spread, double solidFraction, long seed)
    implements Microstructure {
  private static final String PLACE = "hard spheres";
  private static final double KEPLER = Math.PI / Math.sqrt(18);

  public HardSpheres {
    if (!(solidFraction > 0 && solidFraction < KEPLER)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "solid fraction = %s [-] must be in (0, %.4f), the densest packing of equal spheres: %s",
              solidFraction,
              KEPLER,
              PLACE));
    }
    if (!(spread >= 0 && spread <= 1)) {
      throw new IllegalArgumentException(
          "spread = %s [-] must be in [0, 1]: radii of %s".formatted(spread, PLACE));
    }
    Require.sphereFits(medianRadius, shape, PLACE);
    double[] radii = radii(count(shape, medianRadius, spread, solidFraction), medianRadius, spread);
    if (radii.length == 0) {
      throw new IllegalArgumentException(
          "solid fraction = %s [-] must leave room for one sphere of radius %s voxels: %s in %s"
              .formatted(solidFraction, medianRadius, PLACE, shape));
    }
    Require.sphereFits(radii[0], shape, PLACE);
    Require.sphereFits(radii[radii.length - 1], shape, PLACE);
  }

  /**
   * Spheres of one radius.
   *
   * @param shape voxels along each axis
   * @param radius R [voxels]
   * @param solidFraction the target 1 − ε [-]
   * @param seed of the random numbers
   */
  public HardSpheres(Shape shape, double radius, double solidFraction, long seed) {
    this(shape, radius, 0, solidFraction, seed);
  }

  /**
   * The radii to be packed, smallest first.
   *
   * @return the radii [voxels]
   */
  public double[] radii() {
    return radii(count(shape, medianRadius, spread, solidFraction), medianRadius, spread);
  }

  /**
   * Packs the spheres.
   *
   * @return centres and radii
   * @throws IllegalArgumentException if the solid fraction cannot be reached
   */
  public SpherePacking packing() {
    return pack(shape, radii(), seed);
  }

  /**
   * Packs spheres of any radii.
   *
   * @param shape voxels along each axis
   * @param radii at least one, each between one voxel and half the shortest side [voxels]
   * @param seed of the random numbers
   * @return centres and radii, largest first
   * @throws IllegalArgumentException if a radius is out of range or the spheres cannot be packed
   */
  public static SpherePacking pack(Shape shape, double[] radii, long seed) {
    if (radii.length == 0) {
      throw new IllegalArgumentException("radii = 0 must be at least 1: " + PLACE);
    }
    for (double radius : radii) {
      Require.sphereFits(radius, shape, PLACE);
    }
    return new SpherePacking(shape, new SphereRelaxation(shape, radii).pack(seed));
  }

  @Override
  public VoxelImage image() {
    return packing().image();
  }

  private static int count(Shape shape, double median, double spread, double fraction) {
    double target = fraction * shape.voxels();
    double meanVolume = Sphere.volume(median) * Math.exp(4.5 * spread * spread);
    double guess = target / meanVolume;
    if (guess > Integer.MAX_VALUE / 16.0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "number of spheres = %.3g must be at most %d: %s in %s voxels",
              guess,
              Integer.MAX_VALUE / 16,
              PLACE,
              shape));
    }
    int n = (int) Math.rint(guess);
    while (miss(n + 1, median, spread, target) < miss(n, median, spread, target)) {
      n++;
    }
    return n;
  }

  private static double miss(int n, double median, double spread, double target) {
    return Math.abs(Arrays.stream(radii(n, median, spread)).map(Sphere::volume).sum() - target);
  }

  private static double[] radii(int n, double median, double spread) {
    return IntStream.range(0, n)
        .mapToDouble(k -> median * radiusRatio((k + 0.5) / n, spread))
        .toArray();
  }

  private static double radiusRatio(double probability, double spread) {
    return spread == 0 ? 1 : Math.exp(spread * NormalLaw.quantile(probability));
  }
}

package org.labyrinth.image;

import java.util.SplittableRandom;
import org.labyrinth.numerics.NormalLaw;

/**
 * A Gaussian random field cut at a level: pore (1) where the field lies below, solid (0) elsewhere.
 * Periodic, with a length of its own along each axis.
 *
 * <p>The field has mean 0, variance 1 and covariance ρ(d) = exp(−(d_z/ℓ_z)² − (d_y/ℓ_y)² −
 * (d_x/ℓ_x)²), summed over the periodic images of d and divided by its sum at d = 0. Its integral
 * correlation length along an axis is ∫₀^∞ ρ dr = (√π/2) ℓ = 0.886 ℓ. That of the cut image is
 * shorter and depends on the porosity: {@link #correlationLength(Axis)}.
 *
 * <p>White noise from {@link SplittableRandom} by the Box–Muller formula, in index order, is
 * multiplied in Fourier space by the root of the covariance's transform, one axis after the other
 * since the covariance is a product. Takes eight bytes a voxel while at work.
 *
 * <p>Sources: A. P. Roberts and M. Teubner, Phys. Rev. E 51 (1995) 4141, doi
 * 10.1103/PhysRevE.51.4141 (level cuts and their S₂); S. Torquato, Random Heterogeneous Materials,
 * Springer 2002, section 8.3, doi 10.1007/978-1-4757-6355-3.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the porosity is not in (0, 1),
 * or a length is not positive or exceeds half the side (beyond, the box would hold less than one
 * blob; sides of one voxel are exempt).
 *
 * @param shape voxels along each axis
 * @param lengthZ ℓ_z [voxels]
 * @param lengthY ℓ_y [voxels]
 * @param lengthX ℓ_x [voxels]
 * @param porosity the porosity ε [-]
 * @param seed of the random numbers
 */
public record GaussianRandomField(
    Shape shape, double lengthZ, double lengthY, double lengthX, double porosity, long seed)
    implements Microstructure {
  private static final String PLACE = "Gaussian random field";

  public GaussianRandomField {
    Require.openFraction("porosity", porosity, PLACE);
    requireLength(Axis.Z, lengthZ, shape);
    requireLength(Axis.Y, lengthY, shape);
    requireLength(Axis.X, lengthX, shape);
  }

  private static void requireLength(Axis axis, double length, Shape shape) {
    int side = shape.along(axis);
    boolean tooLong = side > 1 && length > side / 2.0;
    if (!(length > 0 && length < Double.POSITIVE_INFINITY) || tooLong) {
      throw new IllegalArgumentException(
          "length along %s = %s voxels must be in (0, %s], half the side: %s"
              .formatted(axis.symbol(), length, side / 2.0, PLACE));
    }
  }

  /**
   * A field without a preferred direction.
   *
   * @param shape voxels along each axis
   * @param length ℓ along each axis [voxels]
   * @param porosity the porosity ε [-]
   * @param seed of the random numbers
   */
  public GaussianRandomField(Shape shape, double length, double porosity, long seed) {
    this(shape, length, length, length, porosity, seed);
  }

  /**
   * The length ℓ along one axis.
   *
   * @param axis which
   * @return ℓ [voxels]
   */
  public double length(Axis axis) {
    return switch (axis) {
      case Z -> lengthZ;
      case Y -> lengthY;
      case X -> lengthX;
    };
  }

  /**
   * The level that cuts the porosity off in the mean over seeds.
   *
   * @return the standard normal quantile of ε
   */
  public double level() {
    return NormalLaw.quantile(porosity);
  }

  /**
   * The covariance of the field at a lag in unbounded space.
   *
   * @param dz lag along z [voxels]
   * @param dy lag along y [voxels]
   * @param dx lag along x [voxels]
   * @return ρ [-]
   */
  public double covariance(double dz, double dy, double dx) {
    double qz = dz / lengthZ;
    double qy = dy / lengthY;
    double qx = dx / lengthX;
    return Math.exp(-(qz * qz + qy * qy + qx * qx));
  }

  /**
   * The probability that two points at a lag both lie in the pores, for the level of {@link
   * #level()} in unbounded space, by the bivariate normal integral (Roberts and Teubner 1995).
   *
   * @param dz lag along z [voxels]
   * @param dy lag along y [voxels]
   * @param dx lag along x [voxels]
   * @return S₂ [-], from ε at lag 0 to ε² far away
   */
  public double twoPointProbability(double dz, double dy, double dx) {
    return NormalLaw.bothBelow(level(), covariance(dz, dy, dx));
  }

  /**
   * The integral correlation length of the cut image along an axis, ∫₀^∞ (S₂ − ε²)/(ε − ε²) dr in
   * unbounded space; the trapezoidal rule, good to four figures.
   *
   * @param axis which
   * @return ξ [voxels]
   */
  public double correlationLength(Axis axis) {
    double level = level();
    double step = 0.005; // of ℓ; ρ is below 1e-15 at 6 ℓ
    double sum = 0.5;
    for (double q = step; q < 6; q += step) {
      double s2 = NormalLaw.bothBelow(level, Math.exp(-q * q));
      sum += (s2 - porosity * porosity) / (porosity - porosity * porosity);
    }
    return sum * step * length(axis);
  }

  /**
   * The field before the cut.
   *
   * @return a field of mean 0 and variance 1 over the seeds [-]
   */
  public ScalarField field() {
    double[][] pages = smoothed();
    int nx = shape.nx();
    return ScalarField.from(shape, (z, y, x) -> pages[z][y * nx + x]);
  }

  /** The cut by rank: {@link #imageByRank()}. */
  @Override
  public VoxelImage image() {
    return imageByRank();
  }

  /**
   * Cuts where this image's porosity is exact: its rint(εV) smallest values become pore.
   *
   * @return the image
   */
  public VoxelImage imageByRank() {
    double[][] pages = smoothed();
    long[] keys = new long[shape.page()];
    return LevelCut.byRank(
        shape,
        z -> {
          for (int i = 0; i < keys.length; i++) {
            keys[i] = LevelCut.key(pages[z][i]);
          }
          return keys;
        },
        porosity);
  }

  /**
   * Cuts at {@link #level()}: the porosity is met in the mean over seeds and scatters from image to
   * image, as it does between samples of a material.
   *
   * @return the image
   */
  public VoxelImage imageByQuantile() {
    double[][] pages = smoothed();
    double level = level();
    int nx = shape.nx();
    return VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> pages[z][y * nx + x] < level ? 1 : 0);
  }

  private double[][] smoothed() {
    double[][] pages = whiteNoise();
    for (Axis axis : Axis.values()) {
      PeriodicSmoother.along(axis, shape, length(axis), pages);
    }
    return pages;
  }

  /** Box–Muller; StrictMath, so that every machine draws the same noise. */
  private double[][] whiteNoise() {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] pages = new double[shape.nz()][shape.page()];
    for (double[] page : pages) {
      for (int i = 0; i < page.length; i += 2) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform(random)));
        double angle = 2 * Math.PI * uniform(random);
        page[i] = radius * StrictMath.cos(angle);
        if (i + 1 < page.length) {
          page[i + 1] = radius * StrictMath.sin(angle);
        }
      }
    }
    return pages;
  }

  private static double uniform(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }
}

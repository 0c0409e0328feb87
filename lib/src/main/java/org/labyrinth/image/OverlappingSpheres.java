package org.labyrinth.image;

import java.util.SplittableRandom;

/**
 * Fully penetrable solid spheres of one radius, their centres independent and uniform in a periodic
 * box (the Boolean model of spheres). Pore is 1, solid 0.
 *
 * <p>The number of spheres is K = rint(−ln(porosity) · V / v) with v = 4πR³/3, so that the porosity
 * exp(−K v / V) of the Poisson process meets the target <em>in the mean</em>; the image of one seed
 * scatters about it. {@link #imageAtPorosity()} adds spheres until that one image meets it.
 *
 * <p>A recipe that other programs can follow: with u the outputs of {@link SplittableRandom} (that
 * is SplitMix64) in turn, the centre of sphere k is ((u₃ₖ ≫ 11)·2⁻⁵³·nz, (u₃ₖ₊₁ ≫ 11)·2⁻⁵³·ny,
 * (u₃ₖ₊₂ ≫ 11)·2⁻⁵³·nx), and a voxel is solid if its centre is within R of it, the shortest way
 * round.
 *
 * <p>Source: S. Torquato, Random Heterogeneous Materials, Springer 2002, chapter 5, doi
 * 10.1007/978-1-4757-6355-3.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the porosity is not in (0, 1) or
 * the radius not between one voxel and half the shortest side.
 *
 * @param shape voxels along each axis
 * @param radius R [voxels]
 * @param porosity the target ε [-]
 * @param seed of the random numbers
 */
public record OverlappingSpheres(Shape shape, double radius, double porosity, long seed)
    implements Microstructure {
  public OverlappingSpheres {
    Require.openFraction("porosity", porosity, "overlapping spheres");
    Require.sphereFits(radius, shape, "overlapping spheres");
  }

  /**
   * The number of spheres in {@link #image()}.
   *
   * @return K
   */
  public long count() {
    // Written as the recipe is, so that K rounds alike everywhere.
    return (long)
        Math.rint(
            -Math.log(porosity) * shape.voxels() / (4.0 / 3.0 * Math.PI * Math.pow(radius, 3)));
  }

  /**
   * The number density of the spheres in {@link #image()}.
   *
   * @return ρ = K / V [1/voxels³]
   */
  public double numberDensity() {
    return (double) count() / shape.voxels();
  }

  /**
   * The porosity of {@link #image()} in the mean over seeds, for K spheres in this very box: the
   * chance (1 − v/V)ᴷ that none covers a point. It tends to exp(−ρ 4πR³/3) in a large box.
   *
   * @return the mean porosity [-]
   */
  public double meanPorosity() {
    return Math.exp(count() * Math.log1p(-Sphere.volume(radius) / shape.voxels()));
  }

  /**
   * The probability that two points a distance apart both lie in the pores, for a Poisson process
   * of density ρ in unbounded space: S₂(r) = exp(−ρ v₂(r)), v₂ the volume of the union of two
   * spheres whose centres are r apart (Torquato 2002, section 5.1).
   *
   * @param r distance [voxels], not negative
   * @return S₂(r) [-], from ε at r = 0 to ε² at r ≥ 2R
   */
  public double twoPointProbability(double r) {
    double q = Math.min(r / radius, 2);
    double union = Sphere.volume(radius) * (1 + 0.75 * q - q * q * q / 16);
    return Math.exp(-numberDensity() * union);
  }

  /**
   * The probability that a segment lies wholly in the pores, for a Poisson process of density ρ in
   * unbounded space: no centre lies in the cylinder with round ends about it, so L(r) = exp(−ρ (v +
   * πR² r)) = ε^(1 + 3r/4R) (Lu and Torquato 1992, doi 10.1103/PhysRevA.45.922).
   *
   * @param r length of the segment [voxels], not negative
   * @return L(r) [-], from ε at r = 0 to 0
   */
  public double linealPath(double r) {
    return Math.exp(-numberDensity() * (Sphere.volume(radius) + Math.PI * radius * radius * r));
  }

  /** K spheres; the porosity meets the target in the mean over seeds. */
  @Override
  public VoxelImage image() {
    SpherePainter painter = new SpherePainter(shape);
    SplittableRandom random = new SplittableRandom(seed);
    for (long k = count(); k > 0; k--) {
      painter.paint(next(random));
    }
    return painter.image();
  }

  /**
   * The image whose own porosity comes as near the target as whole spheres allow: the same spheres
   * in the same order, with more or fewer of them.
   *
   * @return the image
   */
  public VoxelImage imageAtPorosity() {
    SpherePainter painter = new SpherePainter(shape);
    SplittableRandom random = new SplittableRandom(seed);
    double target = porosity * shape.voxels();
    while (painter.pores() > target) {
      Sphere sphere = next(random);
      double after = painter.pores() - (double) painter.wouldTurn(sphere);
      if (target - after > painter.pores() - target) {
        break;
      }
      painter.paint(sphere);
    }
    return painter.image();
  }

  private Sphere next(SplittableRandom random) {
    double z = uniform(random) * shape.nz();
    double y = uniform(random) * shape.ny();
    double x = uniform(random) * shape.nx();
    return new Sphere(z, y, x, radius);
  }

  private static double uniform(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }
}

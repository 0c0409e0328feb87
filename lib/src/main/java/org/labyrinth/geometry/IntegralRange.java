package org.labyrinth.geometry;

/**
 * The integral range A₃ = ∫∫∫ ρ(r) dV, with ρ the normalised autocovariance: the volume that counts
 * as one independent sample, since the variance of porosity over a large window of volume V is ε(1
 * − ε) A₃ / V. Source: Kanit et al. (2003), doi 10.1016/S0020-7683(03)00143-4.
 *
 * <p>With ε measured on the same image, ρ summed over all displacements of a periodic image is
 * exactly zero: the window that is the whole image has no variance. The sum must therefore stop at
 * a cutoff radius R. Measuring ε has also lowered ρ everywhere by A₃ / V, so of the sum S within R,
 * whose volume is V_R, the share V_R / V is missing, and A₃ = S / (1 − V_R / V). A medium with a
 * negative lobe beyond R (hard spheres, say) has a smaller A₃ than this gives.
 *
 * @param volume A₃ [m³], or the area A₂ times the thickness for an image one voxel thick
 * @param cutoff the radius R the sum was cut at [m]
 */
public record IntegralRange(double volume, double cutoff) {

  /**
   * The integral range with the sum cut at the first zero crossing of ρ averaged over directions,
   * or at half the shortest side of the image if it does not cross.
   *
   * @param map S₂ for all displacements
   * @return the integral range
   * @throws IllegalArgumentException if ε is 0 or 1
   */
  public static IntegralRange of(CorrelationMap map) {
    TwoPointCorrelation radial = map.radial();
    double[] lag = radial.lag();
    return within(map, radial, CorrelationLength.cutoff(radial).orElse(lag[lag.length - 1]));
  }

  /**
   * The integral range with the sum cut at a chosen radius.
   *
   * @param map S₂ for all displacements
   * @param cutoff the radius [m], positive, at most the last lag of {@link CorrelationMap#radial}
   * @return the integral range
   * @throws IllegalArgumentException if ε is 0 or 1, or the cutoff is out of range, or leaves
   *     nothing of the image out
   */
  public static IntegralRange within(CorrelationMap map, double cutoff) {
    TwoPointCorrelation radial = map.radial();
    double[] lag = radial.lag();
    if (!(cutoff > 0 && cutoff <= lag[lag.length - 1])) {
      throw new IllegalArgumentException(
          "cutoff = %s m must be positive and at most %s, the largest lag: integral range"
              .formatted(cutoff, lag[lag.length - 1]));
    }
    return within(map, radial, cutoff);
  }

  private static IntegralRange within(
      CorrelationMap map, TwoPointCorrelation radial, double cutoff) {
    double[] rho = radial.normalisedAutocovariance();
    double[] lag = radial.lag();
    long[] pairs = radial.pairs();
    double sum = 0;
    double displacements = 0;
    for (int i = 0; i < rho.length && lag[i] <= cutoff; i++) {
      double inShell = (double) pairs[i] / pairs[0];
      sum += rho[i] * inShell;
      displacements += inShell;
    }
    double share = displacements / map.shape().voxels();
    if (share >= 1) {
      throw new IllegalArgumentException(
          "cutoff = %s m must leave displacements out, or the sum is 0: integral range of %s voxels"
              .formatted(cutoff, map.shape()));
    }
    return new IntegralRange(sum * map.spacing().voxelVolume() / (1 - share), cutoff);
  }
}

package org.labyrinth.geometry;

import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Averages over a phase of an image: how much of it there is, and the two means of a field that
 * lives in it.
 *
 * <p>Both means are sums over the voxels of the phase; they differ in what they divide by. The
 * superficial average divides by all voxels, the intrinsic average by those of the phase, hence ⟨ψ⟩
 * = ε ⟨ψ⟩^α to round-off. Sums are compensated, so this holds on 10⁸ voxels too. The field is never
 * read outside the phase: what stands there may be NaN. Source: Whitaker, <i>The Method of Volume
 * Averaging</i> (1999), ch. 1, doi 10.1007/978-94-017-3389-2.
 */
public final class PhaseAverage {
  private PhaseAverage() {}

  /**
   * The volume fraction ε = ⟨χ⟩ of a phase; for the pore phase, the porosity.
   *
   * @param image the labelled image
   * @param phase the phase's label; one that does not occur has volume fraction 0
   * @return the share of voxels with this label [-], from 0 to 1
   */
  public static double volumeFraction(VoxelImage image, int phase) {
    return (double) Indicator.voxels(image, phase) / image.shape().voxels();
  }

  /**
   * The superficial average ⟨ψ⟩ = (1/V) ∫ χ ψ dV, over the whole image.
   *
   * @param image the labelled image
   * @param phase the phase's label; if it does not occur the average is 0
   * @param field ψ, read only inside the phase
   * @return the average, in the unit of the field
   * @throws IllegalArgumentException if image and field differ in shape
   */
  public static double superficialAverage(VoxelImage image, int phase, ScalarField field) {
    return sum(image, phase, field) / image.shape().voxels();
  }

  /**
   * The intrinsic average ⟨ψ⟩^α = (1/V^α) ∫ χ ψ dV, over the phase alone.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param field ψ, read only inside the phase
   * @return the average, in the unit of the field
   * @throws IllegalArgumentException if the phase does not occur (there is nothing to average), or
   *     if image and field differ in shape
   */
  public static double intrinsicAverage(VoxelImage image, int phase, ScalarField field) {
    long voxels = Indicator.voxels(image, phase);
    if (voxels == 0) {
      throw new IllegalArgumentException(
          ("volume fraction of phase %d = 0 [-] must be above 0 for an intrinsic average:"
                  + " image of shape %s")
              .formatted(phase, image.shape()));
    }
    return sum(image, phase, field) / voxels;
  }

  /**
   * The volume fraction of each slice normal to an axis; the mean of the profile is ε.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis the axis to walk along
   * @return one volume fraction [-] a slice, as many as the image has voxels along the axis; the
   *     centre of slice i lies at (i + ½) × the spacing [m]
   */
  public static double[] porosityProfile(VoxelImage image, int phase, Axis axis) {
    Shape shape = image.shape();
    long[] counts = new long[shape.along(axis)];
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, page);
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++, i++) {
          counts[position(axis, z, y, x)] += page[i] == phase ? 1 : 0;
        }
      }
    }
    double[] profile = new double[counts.length];
    double slice = (double) shape.voxels() / counts.length;
    for (int i = 0; i < counts.length; i++) {
      profile[i] = counts[i] / slice;
    }
    return profile;
  }

  private static int position(Axis axis, int z, int y, int x) {
    return switch (axis) {
      case Z -> z;
      case Y -> y;
      case X -> x;
    };
  }

  private static double sum(VoxelImage image, int phase, ScalarField field) {
    Shape shape = image.shape();
    if (!field.shape().equals(shape)) {
      throw new IllegalArgumentException(
          "shape of the field = %s voxels must be the image's, %s: phase average"
              .formatted(field.shape(), shape));
    }
    CompensatedSum sum = new CompensatedSum();
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, page);
      for (int i = 0; i < page.length; i++) {
        if (page[i] == phase) {
          sum.add(field.at(z, i / shape.nx(), i % shape.nx()));
        }
      }
    }
    return sum.value();
  }
}

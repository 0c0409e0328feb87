package org.labyrinth.homogenization;

import org.labyrinth.image.VoxelImage;

/**
 * The closure (cell) problem of a periodic image: for each axis j find the periodic g_j with ∇·(D
 * (∇g_j + e_j)) = 0 in the conducting phases and no normal flux on insulators.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the image has more than 2³¹ − 1
 * voxels.
 *
 * @param image one period of the material along each axis
 * @param conductivities what each phase conducts
 */
public record ClosureProblem(VoxelImage image, PhaseConductivities conductivities) {
  public ClosureProblem {
    if (image.shape().voxels() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "voxels = %d must be at most %d: closure problem"
              .formatted(image.shape().voxels(), Integer.MAX_VALUE));
    }
  }

  /**
   * One conducting phase in an insulating rest.
   *
   * @param image one period of the material
   * @param phase the label that conducts
   * @return the problem
   */
  public static ClosureProblem of(VoxelImage image, int phase) {
    return new ClosureProblem(image, PhaseConductivities.only(phase));
  }

  /**
   * The volume of the image.
   *
   * @return V [m³]
   */
  public double volume() {
    return image.shape().voxels() * image.spacing().voxelVolume();
  }

  /**
   * The mean conductivity Σ ε^α D^α, the porosity where one phase conducts with 1. It is the upper
   * Wiener bound on every eigenvalue of the tensor.
   *
   * @return Σ ε^α D^α [-]
   */
  public double meanConductivity() {
    return conductivities.mean(image);
  }
}

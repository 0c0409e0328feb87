package org.labyrinth.exercises.e02;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.VoxelImage;

/**
 * Question 02-1 (compute): the superficial and the intrinsic average of a field that exists in one
 * phase only.
 */
@Question(id = "02-1", title = "Two averages of a field", points = 3)
public interface TwoAverages {
  /**
   * The superficial average ⟨ψ⟩: the sum of ψ over the voxels of the phase, divided by the number
   * of <em>all</em> voxels.
   *
   * <p>A field such as a salt concentration has no value in the solid: outside the phase it may
   * hold anything, NaN included, and must not enter the sum.
   *
   * @param image the labelled image
   * @param phase the label of the phase
   * @param field ψ, one value a voxel, of the image's shape
   * @return ⟨ψ⟩ in the unit of ψ; 0 if the image has no voxel of the phase
   * @throws IllegalArgumentException if field and image differ in shape
   */
  double superficial(VoxelImage image, int phase, ScalarField field);

  /**
   * The intrinsic average ⟨ψ⟩^α: the sum of ψ over the voxels of the phase, divided by the number
   * of voxels <em>of the phase</em>.
   *
   * @param image the labelled image
   * @param phase the label of the phase
   * @param field ψ, one value a voxel, of the image's shape; anything, NaN included, outside the
   *     phase
   * @return ⟨ψ⟩^α in the unit of ψ
   * @throws IllegalArgumentException if field and image differ in shape, or if the image has no
   *     voxel of the phase: a mean over nothing has no value
   */
  double intrinsic(VoxelImage image, int phase, ScalarField field);
}

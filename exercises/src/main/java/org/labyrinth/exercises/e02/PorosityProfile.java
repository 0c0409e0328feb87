package org.labyrinth.exercises.e02;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/** Question 02-2 (modify): porosity slice by slice, along any axis. */
@Question(id = "02-2", title = "Porosity profile along an axis", points = 2)
public interface PorosityProfile {
  /**
   * The mean of the indicator function χ over each slice normal to an axis.
   *
   * <p>Slice i is all voxels whose index along the axis is i. For {@code Axis.Z} a slice is a page
   * of ny·nx voxels, for {@code Axis.Y} it has nz·nx voxels, for {@code Axis.X} nz·ny.
   *
   * @param image the labelled image, of any shape
   * @param phase the label whose fraction is the porosity
   * @param axis the axis the slices are stacked along
   * @return one porosity [-] a slice, in the order of the index; as many as the image has voxels
   *     along the axis
   */
  double[] profile(VoxelImage image, int phase, Axis axis);
}

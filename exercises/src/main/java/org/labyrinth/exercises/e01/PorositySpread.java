package org.labyrinth.exercises.e01;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.VoxelImage;

/**
 * Question 01-2 (compute): cut an image into cubes of one size and say how much their porosities
 * differ.
 */
@Question(id = "01-2", title = "Spread of the porosity", points = 3)
public interface PorositySpread {
  /**
   * Mean and standard deviation of the porosity over all windows of one size.
   *
   * <p>The windows are cubes of {@code side} voxels laid edge to edge from voxel (0, 0, 0), without
   * overlap: they begin at 0, side, 2·side, … along each axis. Voxels at the far ends that do not
   * fill a whole window are left out. With windows i = 1 … N of porosity ε_i,
   *
   * <p>mean m = (1/N) Σ ε_i, standardDeviation = √( (1/N) Σ (ε_i − m)² ),
   *
   * <p>so one window alone, or windows that are all alike, have a standard deviation of 0.
   *
   * @param image the labelled image, of any shape
   * @param phase the label whose fraction is the porosity
   * @param side the side of a window [voxels], the same along each axis whatever the spacing
   * @return the number of windows, their mean porosity and its standard deviation
   * @throws IllegalArgumentException if {@code side} is below 1, or larger than the image along any
   *     axis so that no window fits
   */
  PorosityStatistics spread(VoxelImage image, int phase, int side);
}

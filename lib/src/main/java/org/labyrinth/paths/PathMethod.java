package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/** Finds shortest paths from an outer face of an image through a phase, by whatever algorithm. */
public interface PathMethod {
  /**
   * Measures the shortest paths from the inlet face (that at index 0) to every voxel of the phase,
   * and on to the outlet face.
   *
   * <p>A phase that does not connect the faces is no error: there are then no lengths, and the
   * geometric tortuosity is +∞.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @param axis from inlet to outlet
   * @return lengths to all voxels, and their distribution at the outlet
   * @throws IllegalArgumentException if the image, with a rim of one voxel, has more than 2³¹ − 9
   *     voxels
   */
  PathLengths measure(VoxelImage image, int phase, Axis axis);

  /**
   * The method's name, as a table shows it.
   *
   * @return a word or two
   */
  String name();
}

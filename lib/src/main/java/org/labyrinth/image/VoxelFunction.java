package org.labyrinth.image;

/** A label for each voxel of an image, as a formula of its indices. */
@FunctionalInterface
public interface VoxelFunction {
  /**
   * The label of a voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return a label from 0 to 65535
   */
  int label(int z, int y, int x);
}

package org.labyrinth.image;

/**
 * A recipe for a voxel image: a generator with all its parameters chosen. Every recipe is a record
 * of this package whose constructor checks the parameters; the same recipe makes the same image
 * each time. Lengths are in voxels.
 */
public interface Microstructure {
  /**
   * The shape of the image.
   *
   * @return voxels along each axis
   */
  Shape shape();

  /**
   * Makes the image.
   *
   * @return the image, at unit spacing; {@link VoxelImage#withSpacing} gives it a size
   */
  VoxelImage image();
}

package org.labyrinth.autograder.tests;

import java.util.SplittableRandom;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Images whose voxels are drawn one by one, the same from the same seed. */
public final class RandomImage {
  private RandomImage() {}

  /**
   * An image of independent voxels.
   *
   * @param shape voxels along each axis
   * @param seed of the draw
   * @param labels the labels to draw from, all equally likely; name one twice to double its share
   * @return the image, with unit spacing
   */
  public static VoxelImage of(Shape shape, long seed, int... labels) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> labels[random.nextInt(labels.length)]);
  }

  /**
   * Counts a label by asking every voxel.
   *
   * @param image the image
   * @param phase the label
   * @return the number of voxels that carry it
   */
  public static long count(VoxelImage image, int phase) {
    return image.voxelsByLabel().getOrDefault(phase, 0L);
  }
}

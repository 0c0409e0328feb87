package org.labyrinth.image;

/**
 * Cubic blocks in turn pore (1) and solid (0), the block at the origin pore. Blocks of one label
 * touch along edges only, so nothing flows through either across faces. Periodic if each side is an
 * even number of blocks.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the edge is not positive.
 *
 * @param shape voxels along each axis
 * @param edge of a block [voxels]
 */
public record Checkerboard(Shape shape, int edge) implements Microstructure {
  public Checkerboard {
    if (edge < 1) {
      throw new IllegalArgumentException(
          "edge = %d voxels must be at least 1: checkerboard".formatted(edge));
    }
  }

  @Override
  public VoxelImage image() {
    return VoxelImage.from(
        shape, Spacing.UNIT, (z, y, x) -> (z / edge + y / edge + x / edge) % 2 == 0 ? 1 : 0);
  }
}

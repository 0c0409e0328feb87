package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.Comparator;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Balls as 64-bit numbers whose order is that of their radii: 31 bits of the squared radius (the
 * bits of a positive float ascend with it), 2 of the axis along which the ball is held between two
 * walls, 30 of its centre. Among equal radii the wider diameter comes last.
 */
final class BallKeys {
  private static final int CENTRE_BITS = 30;
  private static final int FREE = 3;

  private final Shape shape;
  private final Axis[] axes = Axis.values();
  private final Spacing spacing;
  private final double unit;

  BallKeys(VoxelImage image) {
    this.shape = image.shape();
    this.spacing = image.spacing();
    this.unit = Metric.of(shape, spacing).unit();
    Arrays.sort(axes, Comparator.comparingDouble(spacing::along).reversed());
    if (shape.voxels() > 1L << CENTRE_BITS) {
      throw new IllegalArgumentException(
          "voxels = %d must be at most %d: local thickness of an image of shape %s"
              .formatted(shape.voxels(), 1L << CENTRE_BITS, shape));
    }
  }

  /** The axes in the order in which a ball is asked whether it is held: widest spacing first. */
  Axis[] axes() {
    return axes.clone();
  }

  /** A ball; {@code held} is an index into {@link #axes}, or their number if it is free. */
  long key(float square, int held, int z, int i) {
    long centre = (long) z * shape.page() + i;
    return (((long) Float.floatToIntBits(square) << 2) | held) << CENTRE_BITS | centre;
  }

  float square(long key) {
    return Float.intBitsToFloat((int) (key >>> (CENTRE_BITS + 2)));
  }

  int centre(long key) {
    return (int) (key & ((1L << CENTRE_BITS) - 1));
  }

  /** 2r, or one voxel less between two walls, whose faces are nearer than their centres [unit]. */
  float diameter(long key) {
    int held = (int) (key >>> CENTRE_BITS) & 3;
    double twice = 2 * Math.sqrt(square(key));
    return (float) (held == FREE ? twice : twice - spacing.along(axes[held]) / unit);
  }
}

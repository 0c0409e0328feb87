package org.labyrinth.network;

import org.labyrinth.image.Axis;

/**
 * Along which axes an image repeats itself, so that its last voxel touches its first.
 *
 * @param z along z
 * @param y along y
 * @param x along x
 */
public record Wrap(boolean z, boolean y, boolean x) {
  /** Along none: all outer faces are closed. */
  public static final Wrap NONE = new Wrap(false, false, false);

  /** Along all three. */
  public static final Wrap ALL = new Wrap(true, true, true);

  /**
   * Along the two axes across a given one.
   *
   * @param axis the axis that does not repeat
   * @return periodic sides
   */
  public static Wrap across(Axis axis) {
    return new Wrap(axis != Axis.Z, axis != Axis.Y, axis != Axis.X);
  }

  /**
   * Whether an axis repeats.
   *
   * @param axis the axis
   * @return true if it does
   */
  public boolean along(Axis axis) {
    return switch (axis) {
      case Z -> z;
      case Y -> y;
      case X -> x;
    };
  }
}

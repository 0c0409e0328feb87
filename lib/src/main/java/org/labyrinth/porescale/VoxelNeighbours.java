package org.labyrinth.porescale;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * Who is whose neighbour in an image that ends at its outer faces. A voxel is its index in C order;
 * faces 0, 1, 2 look to lower z, y, x and faces 3, 4, 5 to higher z, y, x.
 *
 * @param shape voxels along each axis
 */
record VoxelNeighbours(Shape shape) {
  static final int FACES = 6;
  static final int OUTSIDE = -1;

  static Axis axis(int face) {
    return switch (face % 3) {
      case 0 -> Axis.Z;
      case 1 -> Axis.Y;
      default -> Axis.X;
    };
  }

  private int stride(Axis axis) {
    return switch (axis) {
      case Z -> shape.page();
      case Y -> shape.nx();
      case X -> 1;
    };
  }

  /** Which slice normal to an axis a voxel lies in. */
  int slice(int voxel, Axis axis) {
    return voxel / stride(axis) % shape.along(axis);
  }

  /** The voxel behind a face, or OUTSIDE. */
  int behind(int voxel, int face) {
    Axis axis = axis(face);
    int slice = slice(voxel, axis);
    if (face < 3) {
      return slice == 0 ? OUTSIDE : voxel - stride(axis);
    }
    return slice == shape.along(axis) - 1 ? OUTSIDE : voxel + stride(axis);
  }
}

package org.labyrinth.homogenization;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * Who is whose neighbour when an image goes on beyond each side with a copy of itself. A voxel is
 * its index in C order; faces 0, 1, 2 look to lower z, y, x and faces 3, 4, 5 to higher z, y, x.
 *
 * @param shape voxels along each axis
 */
record PeriodicGrid(Shape shape) {
  static final int FACES = 6;

  /** The face of a voxel that looks up an axis. */
  static int upper(Axis axis) {
    return 3 + axis.index();
  }

  private int stride(int face) {
    return switch (face % 3) {
      case 0 -> shape.page();
      case 1 -> shape.nx();
      default -> 1;
    };
  }

  private int side(int face) {
    return switch (face % 3) {
      case 0 -> shape.nz();
      case 1 -> shape.ny();
      default -> shape.nx();
    };
  }

  /** Whether a face of a voxel lies on the outside of the image. */
  boolean leaves(int voxel, int face) {
    int side = side(face);
    return voxel / stride(face) % side == (face < 3 ? 0 : side - 1);
  }

  /** The voxel behind a face; itself where the image is one voxel thick. */
  int neighbour(int voxel, int face) {
    int up = face < 3 ? -1 : 1;
    int steps = leaves(voxel, face) ? up * (1 - side(face)) : up;
    return voxel + steps * stride(face);
  }
}

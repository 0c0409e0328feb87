package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.network.Wrap;

/**
 * Voxels by one number each, in C order, and their six neighbours. Faces 0 … 5 look to lower and
 * higher z, lower and higher y, lower and higher x.
 */
final class VoxelLattice {
  static final int NONE = -1;
  static final int FACES = 6;

  private final int nx;
  private final int ny;
  private final int page;
  private final int size;
  private final boolean wrapZ;
  private final boolean wrapY;
  private final boolean wrapX;

  VoxelLattice(Shape shape, Wrap wrap, String place) {
    size = size(shape, place);
    nx = shape.nx();
    ny = shape.ny();
    page = shape.page();
    wrapZ = wrap.z();
    wrapY = wrap.y();
    wrapX = wrap.x();
  }

  /** The number of voxels, if it fits into one array. */
  static int size(Shape shape, String place) {
    int most = Integer.MAX_VALUE - 8;
    if (shape.voxels() > most) {
      throw new IllegalArgumentException(
          "voxels = %d must be at most %d: %s".formatted(shape.voxels(), most, place));
    }
    return (int) shape.voxels();
  }

  int size() {
    return size;
  }

  /** The index of a voxel along an axis. */
  int position(int voxel, Axis axis) {
    return switch (axis) {
      case Z -> voxel / page;
      case Y -> voxel / nx % ny;
      case X -> voxel % nx;
    };
  }

  int neighbour(int voxel, int face) {
    return switch (face) {
      case 0 -> voxel >= page ? voxel - page : wrapZ ? voxel + (size - page) : NONE;
      case 1 -> voxel < size - page ? voxel + page : wrapZ ? voxel - (size - page) : NONE;
      case 2 -> voxel % page >= nx ? voxel - nx : wrapY ? voxel + (page - nx) : NONE;
      case 3 -> voxel % page < page - nx ? voxel + nx : wrapY ? voxel - (page - nx) : NONE;
      case 4 -> voxel % nx > 0 ? voxel - 1 : wrapX ? voxel + (nx - 1) : NONE;
      default -> voxel % nx < nx - 1 ? voxel + 1 : wrapX ? voxel - (nx - 1) : NONE;
    };
  }
}

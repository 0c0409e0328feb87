package org.labyrinth.paths;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * A phase with a layer of solid around it, so that neighbours need no test for the image's edge.
 * Voxels are numbered in the C order of the padded box.
 */
final class PaddedPhase {
  private final Shape shape;
  private final Shape padded;
  private final boolean[] inPhase;

  PaddedPhase(VoxelImage image, int phase) {
    shape = image.shape();
    padded = new Shape(shape.nz() + 2, shape.ny() + 2, shape.nx() + 2);
    inPhase = new boolean[VoxelLattice.size(padded, "paths through voxels, with a rim")];
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, page);
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        int row = index(z, y, 0);
        for (int x = 0; x < shape.nx(); x++, i++) {
          inPhase[row + x] = page[i] == phase;
        }
      }
    }
  }

  int size() {
    return inPhase.length;
  }

  Shape shape() {
    return shape;
  }

  boolean contains(int voxel) {
    return inPhase[voxel];
  }

  /** The number of the voxel at the image's (z, y, x). */
  int index(int z, int y, int x) {
    return ((z + 1) * padded.ny() + y + 1) * padded.nx() + x + 1;
  }

  /** What to add to a number to go one voxel up an axis. */
  int stride(Axis axis) {
    return switch (axis) {
      case Z -> padded.page();
      case Y -> padded.nx();
      case X -> 1;
    };
  }

  /** The numbers of the phase's voxels in one slice across an axis, in C order. */
  int[] slice(Axis axis, int position) {
    int[] start = {0, 0, 0};
    int[] end = {shape.nz(), shape.ny(), shape.nx()};
    start[axis.index()] = position;
    end[axis.index()] = position + 1;
    int[] found = new int[Math.toIntExact(shape.voxels() / shape.along(axis))];
    int n = 0;
    for (int z = start[0]; z < end[0]; z++) {
      for (int y = start[1]; y < end[1]; y++) {
        for (int x = start[2]; x < end[2]; x++) {
          int voxel = index(z, y, x);
          if (inPhase[voxel]) {
            found[n++] = voxel;
          }
        }
      }
    }
    return Arrays.copyOf(found, n);
  }
}

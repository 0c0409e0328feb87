package org.labyrinth.geometry;

import java.util.function.IntUnaryOperator;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Counts pairs of neighbouring voxels that belong to different classes. */
final class UnlikePairs {
  /** A step to a neighbour, each component −1, 0 or 1, {@code z} not negative. */
  record Step(int z, int y, int x) {
    static Step along(Axis axis) {
      return new Step(axis == Axis.Z ? 1 : 0, axis == Axis.Y ? 1 : 0, axis == Axis.X ? 1 : 0);
    }
  }

  private UnlikePairs() {}

  /**
   * Counts, for each step, the voxels whose neighbour a step away is of another class. Along an
   * axis of one voxel there are no neighbours, whatever the boundary.
   */
  static long[] count(
      VoxelImage image, IntUnaryOperator classOf, Boundary boundary, Step... steps) {
    Shape shape = image.shape();
    long[] counts = new long[steps.length];
    int[] here = new int[shape.page()];
    int[] above = new int[shape.page()];
    Indicator.page(image, classOf, 0, above);
    for (int z = 0; z < shape.nz(); z++) {
      int[] swap = here;
      here = above;
      above = swap;
      boolean inside = z + 1 < shape.nz();
      if (inside || boundary == Boundary.PERIODIC) {
        Indicator.page(image, classOf, inside ? z + 1 : 0, above);
      }
      for (int s = 0; s < steps.length; s++) {
        if (steps[s].z() == 0) {
          counts[s] += inPage(here, here, shape, steps[s], boundary);
        } else if (inside || boundary == Boundary.PERIODIC) {
          counts[s] += inPage(here, above, shape, steps[s], boundary);
        }
      }
    }
    return counts;
  }

  private static long inPage(int[] from, int[] to, Shape shape, Step step, Boundary boundary) {
    int ny = shape.ny();
    int nx = shape.nx();
    long count = 0;
    for (int y = 0; y < ny; y++) {
      int other = y + step.y();
      if (boundary == Boundary.PERIODIC) {
        other = Math.floorMod(other, ny);
      } else if (other < 0 || other >= ny) {
        continue;
      }
      count += inRow(from, y * nx, to, other * nx, nx, step.x());
      if (boundary == Boundary.PERIODIC && step.x() != 0) {
        int x = step.x() > 0 ? nx - 1 : 0;
        count += from[y * nx + x] != to[other * nx + (nx - 1 - x)] ? 1 : 0;
      }
    }
    return count;
  }

  private static int inRow(int[] from, int row, int[] to, int otherRow, int nx, int dx) {
    int count = 0;
    int end = nx - Math.max(0, dx);
    for (int x = Math.max(0, -dx); x < end; x++) {
      count += from[row + x] != to[otherRow + x + dx] ? 1 : 0;
    }
    return count;
  }
}

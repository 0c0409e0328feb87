package org.labyrinth.image;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A periodic box cut into cells, so that a sphere finds those it may touch without asking all. */
final class SphereCells {
  private static final int NONE = -1;
  private static final int MOST_CELLS = 256; // along an axis; keeps the table small

  private final double[][] centres;
  private final int[] sides;
  private final int[] counts = new int[3];
  private final int[] heads;
  private final int[] next;

  /**
   * An empty table.
   *
   * @param centres z, y and x of each sphere; looked at whenever needed, not copied
   * @param reach the largest distance at which two spheres are neighbours
   */
  SphereCells(double[][] centres, Shape box, double reach) {
    this.centres = centres;
    this.sides = new int[] {box.nz(), box.ny(), box.nx()};
    for (int axis = 0; axis < 3; axis++) {
      counts[axis] = (int) Math.max(1, Math.min(MOST_CELLS, Math.floor(sides[axis] / reach)));
    }
    this.heads = new int[counts[0] * counts[1] * counts[2]];
    this.next = new int[centres[0].length];
    clear();
  }

  void clear() {
    Arrays.fill(heads, NONE);
  }

  void insert(int sphere) {
    int cell = (cell(0, sphere) * counts[1] + cell(1, sphere)) * counts[2] + cell(2, sphere);
    next[sphere] = heads[cell];
    heads[cell] = sphere;
  }

  private int cell(int axis, int sphere) {
    double part = centres[axis][sphere] / sides[axis];
    int cell = (int) ((part - Math.floor(part)) * counts[axis]);
    return Math.min(cell, counts[axis] - 1); // the part may round to 1
  }

  /** Visits every inserted sphere of the neighbouring cells once, the sphere itself as well. */
  void near(int sphere, IntConsumer visit) {
    int z = cell(0, sphere);
    int y = cell(1, sphere);
    int x = cell(2, sphere);
    for (int dz = first(0); dz <= last(0); dz++) {
      for (int dy = first(1); dy <= last(1); dy++) {
        for (int dx = first(2); dx <= last(2); dx++) {
          int row = wrap(z + dz, 0) * counts[1] + wrap(y + dy, 1);
          int other = heads[row * counts[2] + wrap(x + dx, 2)];
          while (other != NONE) {
            visit.accept(other);
            other = next[other];
          }
        }
      }
    }
  }

  /** With fewer than three cells along an axis, the cells on both sides are the same cell. */
  private int first(int axis) {
    return counts[axis] < 3 ? 0 : -1;
  }

  private int last(int axis) {
    return counts[axis] == 1 ? 0 : 1;
  }

  private int wrap(int cell, int axis) {
    return Math.floorMod(cell, counts[axis]);
  }
}

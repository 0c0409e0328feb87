package org.labyrinth.network;

import org.labyrinth.image.Axis;

/**
 * What a sweep's loops need of one row of a {@link LatticeLayout}: where it is, where its
 * neighbours begin, and which of them a forward sweep visits before this row.
 *
 * @param first the place of its first voxel
 * @param last the place of its last voxel
 * @param y0 where the row before it along y begins
 * @param y1 where the row behind it along y begins
 * @param z0 where the row before it along z begins
 * @param z1 where the row behind it along z begins
 * @param fromY0 1 if the row before it along y is visited before it, else 0
 * @param fromY1 1 if the row behind it along y is visited before it, else 0
 * @param fromZ0 1 if the row before it along z is visited before it, else 0
 * @param fromZ1 1 if the row behind it along z is visited before it, else 0
 * @param wraps whether its last voxel conducts to its first
 * @param plain whether exactly those before it are visited before it
 */
record SweptRow(
    int first,
    int last,
    int y0,
    int y1,
    int z0,
    int z1,
    float fromY0,
    float fromY1,
    float fromZ0,
    float fromZ1,
    boolean wraps,
    boolean plain) {

  /** Work on one row. */
  interface Task {
    /** Does it; returns what is to be added up. */
    double apply(SweptRow row);
  }

  private static SweptRow of(LatticeLayout at, int row, int slab) {
    int ny = at.runs.shape().ny();
    int page = row / ny;
    int y = row % ny;
    Slabs slabs = at.slabs;
    boolean fromY0 = y > 0;
    boolean fromY1 = at.wrap.y() && y == ny - 1;
    boolean fromZ0 = page != slabs.layer(slab) || slab % 2 == 1;
    boolean fromZ1 = page == slabs.layer(slab + 1) - 1 && (slab % 2 == 1 || slabs.count() == 1);
    boolean wraps = at.runs.wrapsInX(row, at.wrap);
    return new SweptRow(
        at.firstPlace(row),
        at.lastPlace(row),
        at.base(row, Axis.Y, -1),
        at.base(row, Axis.Y, 1),
        at.base(row, Axis.Z, -1),
        at.base(row, Axis.Z, 1),
        fromY0 ? 1 : 0,
        fromY1 ? 1 : 0,
        fromZ0 ? 1 : 0,
        fromZ1 ? 1 : 0,
        wraps,
        (fromY0 || !at.wrap.y()) && !fromY1 && fromZ0 && !fromZ1 && !wraps);
  }

  /**
   * Does something for each row of a slab that has a voxel, from the last to the first if so asked.
   */
  static double each(LatticeLayout at, int slab, boolean forward, Task task) {
    int ny = at.runs.shape().ny();
    int first = at.slabs.layer(slab) * ny;
    int end = at.slabs.layer(slab + 1) * ny;
    double sum = 0;
    for (int k = 0; k < end - first; k++) {
      int row = forward ? first + k : end - 1 - k;
      if (at.hasVoxels(row)) {
        sum += task.apply(of(at, row, slab));
      }
    }
    return sum;
  }
}

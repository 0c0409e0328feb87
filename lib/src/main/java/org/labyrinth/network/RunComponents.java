package org.labyrinth.network;

import org.labyrinth.image.Axis;

/** Which runs are connected through voxel faces. */
public final class RunComponents {
  private final VoxelRuns runs;
  private final DisjointSets sets;

  RunComponents(VoxelRuns runs, DisjointSets sets) {
    this.runs = runs;
    this.sets = sets;
  }

  /**
   * The run that stands for a run's component.
   *
   * @param run a run
   * @return the first run of its component
   */
  public int root(int run) {
    return sets.root(run);
  }

  /**
   * Which components reach a slice.
   *
   * @param axis the axis the slice is normal to
   * @param position the index of the slice
   * @return for each root, whether its component has a voxel there; false at all other runs
   */
  public boolean[] touching(Axis axis, int position) {
    boolean[] touched = new boolean[runs.count()];
    int ny = runs.shape().ny();
    for (int row = 0; row < runs.rows(); row++) {
      boolean whole =
          switch (axis) {
            case Z -> row / ny == position;
            case Y -> row % ny == position;
            case X -> false;
          };
      for (int run = runs.rowStart(row); run < runs.rowStart(row + 1); run++) {
        boolean crosses = axis == Axis.X && runs.begin(run) <= position && position < runs.end(run);
        if (whole || crosses) {
          touched[root(run)] = true;
        }
      }
    }
    return touched;
  }
}

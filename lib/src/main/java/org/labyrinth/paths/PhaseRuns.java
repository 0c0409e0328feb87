package org.labyrinth.paths;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * A phase as runs: maximal pieces of rows along x, joined to sets where they touch through voxel
 * faces. Memory goes with the number of runs, not of voxels. Source: Hoshen and Kopelman (1976),
 * doi 10.1103/PhysRevB.14.3438, with runs for voxels.
 */
final class PhaseRuns {
  private final Shape shape;

  /** Runs of row r are {@code rowStart[r] … rowStart[r + 1] − 1}; rows in C order. */
  private final int[] rowStart;

  private int[] first = new int[1 << 10];
  private int[] end = new int[1 << 10];
  private int[] parent = new int[1 << 10];
  private int size;

  private PhaseRuns(Shape shape) {
    this.shape = shape;
    rowStart = new int[Math.multiplyExact(shape.nz(), shape.ny()) + 1];
  }

  /** The runs of a phase, joined inside the image and across the given pairs of outer faces. */
  static PhaseRuns of(VoxelImage image, int phase, boolean[] wraps) {
    PhaseRuns runs = new PhaseRuns(image.shape());
    int[] page = new int[runs.shape.page()];
    for (int z = 0; z < runs.shape.nz(); z++) {
      image.copyPage(z, page);
      for (int y = 0; y < runs.shape.ny(); y++) {
        runs.addRow(page, phase, z, y);
      }
    }
    runs.wrap(wraps);
    return runs;
  }

  private void addRow(int[] page, int phase, int z, int y) {
    int nx = shape.nx();
    int offset = y * nx;
    for (int x = 0; x < nx; x++) {
      if (page[offset + x] == phase) {
        int start = x;
        while (x < nx && page[offset + x] == phase) {
          x++;
        }
        add(start, x);
      }
    }
    int row = z * shape.ny() + y;
    rowStart[row + 1] = size;
    if (y > 0) {
      joinRows(row, row - 1);
    }
    if (z > 0) {
      joinRows(row, row - shape.ny());
    }
  }

  private void add(int start, int stop) {
    if (size == first.length) {
      first = Arrays.copyOf(first, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      parent = Arrays.copyOf(parent, 2 * size);
    }
    first[size] = start;
    end[size] = stop;
    parent[size] = size;
    size++;
  }

  private void joinRows(int row, int other) {
    int i = rowStart[row];
    int j = rowStart[other];
    while (i < rowStart[row + 1] && j < rowStart[other + 1]) {
      if (first[i] < end[j] && first[j] < end[i]) {
        join(i, j);
      }
      if (end[i] < end[j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void wrap(boolean[] wraps) {
    int ny = shape.ny();
    int last = (shape.nz() - 1) * ny;
    for (int y = 0; wraps[Axis.Z.index()] && y < ny; y++) {
      joinRows(y, last + y);
    }
    for (int z = 0; wraps[Axis.Y.index()] && z < shape.nz(); z++) {
      joinRows(z * ny, z * ny + ny - 1);
    }
    for (int row = 0; wraps[Axis.X.index()] && row < rowStart.length - 1; row++) {
      int lastRun = rowStart[row + 1] - 1;
      if (lastRun >= rowStart[row] && first[rowStart[row]] == 0 && end[lastRun] == shape.nx()) {
        join(rowStart[row], lastRun);
      }
    }
  }

  private void join(int i, int j) {
    int a = root(i);
    int b = root(j);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The run that stands for a run's component; halves the way there as it goes. */
  int root(int run) {
    int r = run;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  int size() {
    return size;
  }

  int rows() {
    return rowStart.length - 1;
  }

  int rowStart(int row) {
    return rowStart[row];
  }

  int first(int run) {
    return first[run];
  }

  int end(int run) {
    return end[run];
  }

  /** For each root, whether its component touches an outer slice; false at all other runs. */
  boolean[] touching(Axis axis, int position) {
    boolean[] touched = new boolean[size];
    for (int row = 0; row < rows(); row++) {
      boolean whole =
          switch (axis) {
            case Z -> row / shape.ny() == position;
            case Y -> row % shape.ny() == position;
            case X -> false;
          };
      for (int run = rowStart[row]; run < rowStart[row + 1]; run++) {
        boolean crosses = axis == Axis.X && first[run] <= position && position < end[run];
        if (whole || crosses) {
          touched[root(run)] = true;
        }
      }
    }
    return touched;
  }
}

package org.labyrinth.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * The conducting voxels of an image as runs along x, row after row: [begin, end) in x. Where phases
 * are a few voxels thick, this is a tenth of their voxels, and connectivity is found run by run.
 */
final class VoxelRuns {
  private final Shape shape;
  private final int[] rowStart;
  private final int[] begin;
  private final int[] end;

  private VoxelRuns(Shape shape, int[] rowStart, int[] begin, int[] end) {
    this.shape = shape;
    this.rowStart = rowStart;
    this.begin = begin;
    this.end = end;
  }

  /**
   * The runs of an image.
   *
   * @param image the image
   * @param conducts for each label whether it conducts
   */
  static VoxelRuns of(VoxelImage image, boolean[] conducts) {
    Shape shape = image.shape();
    int[][] pages = new int[shape.nz()][];
    int[] rowStart = new int[shape.nz() * shape.ny() + 1];
    IntStream.range(0, shape.nz())
        .parallel()
        .forEach(z -> pages[z] = scan(image, z, conducts, rowStart));
    Arrays.parallelPrefix(rowStart, Integer::sum);
    int[] begin = new int[rowStart[rowStart.length - 1]];
    int[] end = new int[begin.length];
    IntStream.range(0, shape.nz())
        .parallel()
        .forEach(
            z -> {
              int to = rowStart[z * shape.ny()];
              for (int i = 0; i < pages[z].length; i += 2) {
                begin[to] = pages[z][i];
                end[to++] = pages[z][i + 1];
              }
              pages[z] = null;
            });
    return new VoxelRuns(shape, rowStart, begin, end);
  }

  /** The runs of one page, begin and end in turn; their number goes behind each row's place. */
  private static int[] scan(VoxelImage image, int z, boolean[] conducts, int[] counts) {
    int ny = image.shape().ny();
    int nx = image.shape().nx();
    int[] labels = new int[ny * nx];
    image.copyPage(z, labels);
    int[] found = new int[256];
    int n = 0;
    for (int y = 0; y < ny; y++) {
      int before = n;
      if (found.length < n + nx + 2) {
        found = Arrays.copyOf(found, 2 * found.length + nx + 2);
      }
      boolean inside = false;
      for (int x = 0, i = y * nx; x < nx; x++, i++) {
        if (conducts[labels[i]] != inside) {
          inside = !inside;
          found[n++] = x;
        }
      }
      if (inside) {
        found[n++] = nx;
      }
      counts[z * ny + y + 1] = (n - before) / 2;
    }
    return Arrays.copyOf(found, n);
  }

  Shape shape() {
    return shape;
  }

  int rows() {
    return rowStart.length - 1;
  }

  int count() {
    return begin.length;
  }

  /** The first run of a row; that of the next row is its end. */
  int rowStart(int row) {
    return rowStart[row];
  }

  int begin(int run) {
    return begin[run];
  }

  int end(int run) {
    return end[run];
  }

  /** The number of voxels in all runs. */
  long voxels() {
    long sum = 0;
    for (int r = 0; r < begin.length; r++) {
      sum += end[r] - begin[r];
    }
    return sum;
  }

  /** The row before or behind one along z or y; −1 where there is none. */
  int neighbour(int row, Axis axis, int step, Wrap wrap) {
    int ny = shape.ny();
    int length = shape.along(axis);
    int at = axis == Axis.Z ? row / ny : row % ny;
    int to = at + step;
    if (to < 0 || to >= length) {
      if (!wrap.along(axis) || length == 1) {
        return -1;
      }
      to -= step * length;
    }
    return row + (to - at) * (axis == Axis.Z ? ny : 1);
  }

  /** Only the runs that connect the two outer faces normal to an axis. */
  VoxelRuns percolating(Axis axis, Wrap wrap) {
    DisjointSets sets = connected(wrap);
    byte[] reaches = new byte[count()];
    int rowsAPage = shape.ny();
    for (int row = 0; row < rows(); row++) {
      int at = axis == Axis.Z ? row / rowsAPage : row % rowsAPage;
      for (int r = rowStart[row]; r < rowStart[row + 1]; r++) {
        boolean first = axis == Axis.X ? begin[r] == 0 : at == 0;
        boolean last = axis == Axis.X ? end[r] == shape.nx() : at == shape.along(axis) - 1;
        if (first || last) {
          reaches[sets.root(r)] |= (byte) ((first ? 1 : 0) + (last ? 2 : 0));
        }
      }
    }
    return only(sets, reaches);
  }

  private VoxelRuns only(DisjointSets sets, byte[] reaches) {
    int[] keptStart = new int[rowStart.length];
    int[] keptBegin = new int[count()];
    int[] keptEnd = new int[count()];
    int kept = 0;
    for (int row = 0; row < rows(); row++) {
      for (int r = rowStart[row]; r < rowStart[row + 1]; r++) {
        if (reaches[sets.root(r)] == 3) {
          keptBegin[kept] = begin[r];
          keptEnd[kept++] = end[r];
        }
      }
      keptStart[row + 1] = kept;
    }
    return new VoxelRuns(
        shape, keptStart, Arrays.copyOf(keptBegin, kept), Arrays.copyOf(keptEnd, kept));
  }

  /** The sets of runs that touch face to face. */
  private DisjointSets connected(Wrap wrap) {
    DisjointSets sets = new DisjointSets(count());
    for (int row = 0; row < rows(); row++) {
      joinAcross(sets, row, neighbour(row, Axis.Y, 1, wrap));
      joinAcross(sets, row, neighbour(row, Axis.Z, 1, wrap));
      if (wrapsInX(row, wrap)) {
        sets.join(rowStart[row], rowStart[row + 1] - 1);
      }
    }
    return sets;
  }

  /** Whether a row's last voxel conducts to its first. */
  boolean wrapsInX(int row, Wrap wrap) {
    int first = rowStart[row];
    int last = rowStart[row + 1] - 1;
    return wrap.x()
        && shape.nx() > 1
        && first <= last
        && begin[first] == 0
        && end[last] == shape.nx();
  }

  private void joinAcross(DisjointSets sets, int row, int other) {
    if (other < 0) {
      return;
    }
    int a = rowStart[row];
    int b = rowStart[other];
    while (a < rowStart[row + 1] && b < rowStart[other + 1]) {
      if (begin[a] < end[b] && begin[b] < end[a]) {
        sets.join(a, b);
      }
      if (end[a] < end[b]) {
        a++;
      } else {
        b++;
      }
    }
  }
}

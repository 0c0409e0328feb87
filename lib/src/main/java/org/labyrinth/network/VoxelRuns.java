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
public final class VoxelRuns {
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
   * @param conducts for each label, 0 to {@link VoxelImage#MAX_LABEL}, whether it counts
   * @return its runs
   */
  public static VoxelRuns of(VoxelImage image, boolean[] conducts) {
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

  /**
   * The runs of one phase.
   *
   * @param image the image
   * @param phase the label that counts
   * @return its runs
   */
  public static VoxelRuns of(VoxelImage image, int phase) {
    boolean[] conducts = new boolean[VoxelImage.MAX_LABEL + 1];
    conducts[phase] = true;
    return of(image, conducts);
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

  /**
   * The number of rows.
   *
   * @return nz · ny
   */
  public int rows() {
    return rowStart.length - 1;
  }

  /**
   * The number of runs.
   *
   * @return runs in all rows
   */
  public int count() {
    return begin.length;
  }

  /**
   * The first run of a row; that of the next row is its end.
   *
   * @param row z·ny + y, or {@link #rows()} for the end of the last
   * @return a run
   */
  public int rowStart(int row) {
    return rowStart[row];
  }

  /**
   * Where a run begins.
   *
   * @param run a run
   * @return x of its first voxel
   */
  public int begin(int run) {
    return begin[run];
  }

  /**
   * Where a run ends.
   *
   * @param run a run
   * @return x behind its last voxel
   */
  public int end(int run) {
    return end[run];
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
    RunComponents components = connected(wrap);
    boolean[] inlet = components.touching(axis, 0);
    boolean[] outlet = components.touching(axis, shape.along(axis) - 1);
    int[] keptStart = new int[rowStart.length];
    int[] keptBegin = new int[count()];
    int[] keptEnd = new int[count()];
    int kept = 0;
    for (int row = 0; row < rows(); row++) {
      for (int r = rowStart[row]; r < rowStart[row + 1]; r++) {
        int root = components.root(r);
        if (inlet[root] && outlet[root]) {
          keptBegin[kept] = begin[r];
          keptEnd[kept++] = end[r];
        }
      }
      keptStart[row + 1] = kept;
    }
    return new VoxelRuns(
        shape, keptStart, Arrays.copyOf(keptBegin, kept), Arrays.copyOf(keptEnd, kept));
  }

  /**
   * Joins the runs that touch face to face (Hoshen and Kopelman 1976, doi 10.1103/PhysRevB.14.3438,
   * with runs for voxels).
   *
   * @param wrap the axes along which the image repeats
   * @return the components
   */
  public RunComponents connected(Wrap wrap) {
    DisjointSets sets = new DisjointSets(count());
    for (int row = 0; row < rows(); row++) {
      joinAcross(sets, row, neighbour(row, Axis.Y, 1, wrap));
      joinAcross(sets, row, neighbour(row, Axis.Z, 1, wrap));
      if (wrapsInX(row, wrap)) {
        sets.join(rowStart[row], rowStart[row + 1] - 1);
      }
    }
    return new RunComponents(this, sets);
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

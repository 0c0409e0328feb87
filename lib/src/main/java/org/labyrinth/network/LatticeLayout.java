package org.labyrinth.network;

import java.util.stream.IntStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;

/**
 * Where the conducting voxels stand in memory, and where their neighbours are, in nine bytes a
 * voxel.
 *
 * <p>Rows of voxels along x lie one behind the other, in C order. A row begins with a place that is
 * always 0, and between two of its runs stands one more: whatever lies before and behind a voxel in
 * memory is its neighbour along x, or 0. The neighbours along y and z are given by their distance
 * from the beginning of their row, in 16 bits; distance 0 is the place that holds 0. So a sweep
 * adds six values without asking which of them exist. Where rows repeat in x, a copy of the last
 * voxel stands before the first one and a copy of the first behind the last.
 */
final class LatticeLayout {
  /**
   * Bits of a voxel's kind: on which sides it has a neighbour, and which fixed faces it touches.
   */
  static final int BEFORE_X = 1;

  static final int BEHIND_X = 2;
  static final int BEFORE_Y = 4;
  static final int BEHIND_Y = 8;
  static final int BEFORE_Z = 16;
  static final int BEHIND_Z = 32;
  static final int INLET = 64;
  static final int OUTLET = 128;

  static final int SIDES = 6;

  /** What a sweep reads of it: the kind and four distances. */
  static final int BYTES_A_PLACE = 9;

  final VoxelRuns runs;
  final Wrap wrap;
  final Slabs slabs;

  /** The place of 0 at the beginning of each row. */
  final int[] rowPlace;

  /** The place of each run's first voxel. */
  final int[] runPlace;

  /** For each place the sides it has, 0 where there is no voxel. */
  final byte[] kind;

  /** Distances from the beginning of the neighbour's row. */
  final char[] beforeY;

  final char[] behindY;
  final char[] beforeZ;
  final char[] behindZ;

  private final int[] layerStart;

  LatticeLayout(VoxelRuns runs, Wrap wrap) {
    this.runs = runs;
    this.wrap = wrap;
    this.rowPlace = new int[runs.rows() + 1];
    this.runPlace = new int[runs.count()];
    int places = place();
    this.kind = new byte[places];
    this.beforeY = new char[places];
    this.behindY = new char[places];
    this.beforeZ = new char[places];
    this.behindZ = new char[places];
    Shape shape = runs.shape();
    this.layerStart = new int[shape.nz() + 1];
    for (int z = 0; z < shape.nz(); z++) {
      layerStart[z] = rowPlace[z * shape.ny()];
    }
    layerStart[shape.nz()] = places;
    this.slabs = new Slabs(layerStart);
    IntStream.range(0, shape.nz()).parallel().forEach(this::linkPage);
  }

  private int place() {
    long next = 0;
    int ghost = wrap.x() ? 1 : 0;
    for (int row = 0; row < runs.rows(); row++) {
      rowPlace[row] = (int) next++;
      next += ghost;
      for (int r = runs.rowStart(row); r < runs.rowStart(row + 1); r++) {
        runPlace[r] = (int) next;
        next += runs.end(r) - runs.begin(r) + 1;
      }
      if (runs.rowStart(row) < runs.rowStart(row + 1)) {
        next += ghost - 1; // the next row's 0, or the copy, stands behind the last run
      }
      if (next > Integer.MAX_VALUE - 16) {
        throw new IllegalArgumentException(
            "conducting voxels = more than %d must fit into one array: voxel lattice of %s voxels"
                .formatted(Integer.MAX_VALUE, runs.shape()));
      }
    }
    rowPlace[runs.rows()] = (int) next;
    return (int) next + 1;
  }

  private void linkPage(int z) {
    int ny = runs.shape().ny();
    for (int row = z * ny; row < (z + 1) * ny; row++) {
      linkAlongX(row);
      link(row, runs.neighbour(row, Axis.Y, -1, wrap), beforeY, BEFORE_Y);
      link(row, runs.neighbour(row, Axis.Y, 1, wrap), behindY, BEHIND_Y);
      link(row, runs.neighbour(row, Axis.Z, -1, wrap), beforeZ, BEFORE_Z);
      link(row, runs.neighbour(row, Axis.Z, 1, wrap), behindZ, BEHIND_Z);
    }
  }

  private void linkAlongX(int row) {
    for (int r = runs.rowStart(row); r < runs.rowStart(row + 1); r++) {
      int first = runPlace[r];
      int last = first + runs.end(r) - runs.begin(r) - 1;
      for (int i = first; i <= last; i++) {
        kind[i] = (byte) ((i > first ? BEFORE_X : 0) | (i < last ? BEHIND_X : 0));
      }
    }
    if (runs.wrapsInX(row, wrap)) {
      kind[firstPlace(row)] |= BEFORE_X;
      kind[lastPlace(row)] |= BEHIND_X;
    }
  }

  private void link(int row, int other, char[] distance, int side) {
    if (other < 0) {
      return;
    }
    int a = runs.rowStart(row);
    int b = runs.rowStart(other);
    int base = rowPlace[other];
    while (a < runs.rowStart(row + 1) && b < runs.rowStart(other + 1)) {
      int from = Math.max(runs.begin(a), runs.begin(b));
      int to = Math.min(runs.end(a), runs.end(b));
      int mine = runPlace[a] + from - runs.begin(a);
      int theirs = runPlace[b] + from - runs.begin(b) - base;
      for (int x = from; x < to; x++, mine++, theirs++) {
        distance[mine] = (char) theirs;
        kind[mine] |= (byte) side;
      }
      if (runs.end(a) < runs.end(b)) {
        a++;
      } else {
        b++;
      }
    }
  }

  /** Marks the voxels at the two outer faces normal to an axis. */
  void fixFaces(Axis axis) {
    Shape shape = runs.shape();
    int last = shape.along(axis) - 1;
    IntStream.range(0, runs.rows())
        .parallel()
        .forEach(
            row -> {
              int at = axis == Axis.Z ? row / shape.ny() : row % shape.ny();
              for (int r = runs.rowStart(row); r < runs.rowStart(row + 1); r++) {
                int begin = runs.begin(r);
                int end = runs.end(r);
                if (axis == Axis.X) {
                  mark(r, begin, begin == 0 ? begin + 1 : begin, INLET);
                  mark(r, end == shape.nx() ? end - 1 : end, end, OUTLET);
                } else {
                  mark(r, begin, at == 0 ? end : begin, INLET);
                  mark(r, begin, at == last ? end : begin, OUTLET);
                }
              }
            });
  }

  private void mark(int run, int from, int to, int face) {
    for (int x = from; x < to; x++) {
      kind[runPlace[run] + x - runs.begin(run)] |= (byte) face;
    }
  }

  /** Whether a row holds a voxel. */
  boolean hasVoxels(int row) {
    return runs.rowStart(row) < runs.rowStart(row + 1);
  }

  /** The first place of each page, and the end of the last. */
  int[] layerStart() {
    return layerStart;
  }

  /** Where a row repeats in x: copies its ends to the places before and behind it. */
  void copyEnds(int row, float[] x) {
    if (runs.wrapsInX(row, wrap)) {
      int first = firstPlace(row);
      int last = lastPlace(row);
      x[first - 1] = x[last];
      x[last + 1] = x[first];
    }
  }

  /** Told of one voxel. */
  interface VoxelVisitor {
    /** A voxel, its row and its place. */
    void voxel(int row, int place, int y, int x);
  }

  /** Names the voxels of a page, in order. */
  void eachVoxel(int z, VoxelVisitor visitor) {
    int ny = runs.shape().ny();
    for (int y = 0; y < ny; y++) {
      int row = z * ny + y;
      for (int r = runs.rowStart(row); r < runs.rowStart(row + 1); r++) {
        for (int x = runs.begin(r), place = runPlace[r]; x < runs.end(r); x++, place++) {
          visitor.voxel(row, place, y, x);
        }
      }
    }
  }

  /** The axis of a side; sides are numbered as the bits of a kind. */
  static Axis axis(int side) {
    return side < 2 ? Axis.X : side < 4 ? Axis.Y : Axis.Z;
  }

  /** The side towards lower indices along an axis; the next one looks to higher. */
  static int sideBefore(Axis axis) {
    return axis == Axis.X ? 0 : axis == Axis.Y ? 2 : 4;
  }

  /**
   * The sides, as bits, on which the 2×2×2 block of a voxel ends; both for the last of an odd row.
   */
  static int outOfBlock(Axis axis, int index, int length) {
    int before = 1 << sideBefore(axis);
    int behind = before << 1;
    int out = index % 2 == 0 ? before : behind;
    return index == length - 1 ? out | behind : out;
  }

  /** The place of a voxel's neighbour on one side; −1 where it has none. */
  int neighbour(int row, int place, int side) {
    if ((kind[place] >> side & 1) == 0) {
      return -1;
    }
    return switch (side) {
      case 0 -> place == firstPlace(row) ? lastPlace(row) : place - 1;
      case 1 -> place == lastPlace(row) ? firstPlace(row) : place + 1;
      case 2 -> base(row, Axis.Y, -1) + beforeY[place];
      case 3 -> base(row, Axis.Y, 1) + behindY[place];
      case 4 -> base(row, Axis.Z, -1) + beforeZ[place];
      default -> base(row, Axis.Z, 1) + behindZ[place];
    };
  }

  /** Joins the voxels of two pages that are connected inside a 2×2×2 block. */
  void join(int firstPage, int endPage, DisjointSets sets) {
    int ny = runs.shape().ny();
    for (int row = firstPage * ny; row < endPage * ny; row++) {
      boolean secondRow = row % ny % 2 == 1;
      boolean secondPage = row / ny % 2 == 1;
      int y0 = base(row, Axis.Y, -1);
      int z0 = base(row, Axis.Z, -1);
      for (int r = runs.rowStart(row); r < runs.rowStart(row + 1); r++) {
        for (int x = runs.begin(r), i = runPlace[r]; x < runs.end(r); x++, i++) {
          if (x % 2 == 1 && x > runs.begin(r)) {
            sets.join(i, i - 1);
          }
          if (secondRow && (kind[i] & BEFORE_Y) != 0) {
            sets.join(i, y0 + beforeY[i]);
          }
          if (secondPage && (kind[i] & BEFORE_Z) != 0) {
            sets.join(i, z0 + beforeZ[i]);
          }
        }
      }
    }
  }

  /** Names the block of each voxel of two pages. */
  void blocks(int firstPage, int endPage, Level.BlockVisitor visitor) {
    int blocksAlongX = (runs.shape().nx() + 1) / 2;
    for (int z = firstPage; z < endPage; z++) {
      eachVoxel(z, (row, place, y, x) -> visitor.node(place, y / 2 * blocksAlongX + x / 2));
    }
  }

  /** The number of places, those that hold 0 and copies included. */
  int places() {
    return kind.length;
  }

  /** The place of a row's first voxel; the row must have one. */
  int firstPlace(int row) {
    return runPlace[runs.rowStart(row)];
  }

  /** The place of a row's last voxel; the row must have one. */
  int lastPlace(int row) {
    int r = runs.rowStart(row + 1) - 1;
    return runPlace[r] + runs.end(r) - runs.begin(r) - 1;
  }

  /** Where a neighbouring row begins; a row of its own where there is none, for its 0. */
  int base(int row, Axis axis, int step) {
    int other = runs.neighbour(row, axis, step, wrap);
    return rowPlace[other < 0 ? row : other];
  }

  /** The place of a voxel; −1 where it does not conduct. */
  int placeOf(int z, int y, int x) {
    int row = z * runs.shape().ny() + y;
    int low = runs.rowStart(row);
    int high = runs.rowStart(row + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (x < runs.begin(middle)) {
        high = middle - 1;
      } else if (x >= runs.end(middle)) {
        low = middle + 1;
      } else {
        return runPlace[middle] + x - runs.begin(middle);
      }
    }
    return -1;
  }
}

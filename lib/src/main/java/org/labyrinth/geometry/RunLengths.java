package org.labyrinth.geometry;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Counts the runs of a phase along the lines of an axis, by length and by how many of their ends
 * are inside the image. Lines of a page advance side by side, a slice at a time.
 */
final class RunLengths {
  private final int n;
  private final boolean ring;
  private final long[][] counts;
  private final int[] run;
  private final int[] first;

  private RunLengths(int n, int lines, Boundary boundary) {
    this.n = n;
    this.ring = boundary == Boundary.PERIODIC;
    this.counts = new long[3][n + 1];
    this.run = new int[lines];
    this.first = new int[lines];
  }

  /** {@code counts[ends][length]}: ends 0 to 2, length 1 to n voxels. */
  static long[][] count(VoxelImage image, int phase, Axis axis, Boundary boundary) {
    Shape s = image.shape();
    int lines = axis == Axis.Z ? s.page() : axis == Axis.Y ? s.nx() : s.ny();
    RunLengths runs = new RunLengths(s.along(axis), lines, boundary);
    int[] page = new int[s.page()];
    for (int z = 0; z < s.nz(); z++) {
      image.copyPage(z, page);
      switch (axis) {
        case Z -> runs.advance(z, page, phase, 0, 1);
        case Y -> {
          for (int y = 0; y < s.ny(); y++) {
            runs.advance(y, page, phase, y * s.nx(), 1);
          }
        }
        case X -> {
          for (int x = 0; x < s.nx(); x++) {
            runs.advance(x, page, phase, x, s.nx());
          }
        }
      }
      if (axis != Axis.Z) {
        runs.finish();
      }
    }
    if (axis == Axis.Z) {
      runs.finish();
    }
    return runs.counts;
  }

  /** Takes every line one voxel on, to position {@code at}. */
  private void advance(int at, int[] labels, int phase, int start, int stride) {
    for (int line = 0, i = start; line < run.length; line++, i += stride) {
      if (labels[i] == phase) {
        run[line]++;
      } else if (run[line] > 0) {
        close(line, at);
      }
    }
  }

  private void close(int line, int at) {
    int length = run[line];
    if (length < at) {
      counts[2][length]++;
    } else if (ring) {
      first[line] = length; // waits for what the line ends with
    } else {
      counts[1][length]++;
    }
    run[line] = 0;
  }

  private void finish() {
    for (int line = 0; line < run.length; line++) {
      int length = run[line] + first[line];
      if (length > 0) {
        int ends = run[line] == n ? 0 : ring ? 2 : 1;
        counts[ends][length]++;
      }
      run[line] = 0;
      first[line] = 0;
    }
  }
}

package org.labyrinth.geometry;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Counts a phase in every position of a window by running sums: along x and y within a page, then
 * page by page, so that memory is a few pages and time does not depend on the window.
 */
final class WindowScan {
  private final VoxelImage image;
  private final int phase;
  private final Shape window;
  private final Shape positions;
  private final double meanCount;
  private final int[] chi;
  private final int[] alongX;
  private final long[] counts;

  private long sum;

  // Squares of deviations from the expected count, not of counts: nothing is lost to cancellation.
  private double sumOfSquares;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  private WindowScan(VoxelImage image, int phase, double fraction, int edge, Boundary boundary) {
    Shape shape = image.shape();
    this.image = image;
    this.phase = phase;
    this.window = new Shape(clip(edge, shape.nz()), clip(edge, shape.ny()), clip(edge, shape.nx()));
    this.positions =
        boundary == Boundary.PERIODIC
            ? shape
            : new Shape(
                shape.nz() - window.nz() + 1,
                shape.ny() - window.ny() + 1,
                shape.nx() - window.nx() + 1);
    this.meanCount = fraction * window.voxels();
    this.chi = new int[shape.page()];
    this.alongX = new int[shape.ny() * positions.nx()];
    this.counts = new long[positions.page()];
  }

  /** An axis of one voxel holds any window: a slice is scanned with flat windows. */
  private static int clip(int edge, int n) {
    return n == 1 ? 1 : edge;
  }

  static WindowStatistics scan(
      VoxelImage image, int phase, double fraction, int edge, Boundary boundary) {
    for (Axis axis : Axis.values()) {
      int n = image.shape().along(axis);
      if (edge < 1 || clip(edge, n) > n) {
        throw new IllegalArgumentException(
            "window edge = %d voxels must be from 1 to %d: axis %s of the image"
                .formatted(edge, n, axis.symbol()));
      }
    }
    WindowScan scan = new WindowScan(image, phase, fraction, edge, boundary);
    scan.run();
    return scan.statistics(edge);
  }

  private void run() {
    int nz = image.shape().nz();
    for (int z = 0; z < window.nz(); z++) {
      addPage(z, 1);
    }
    gather();
    for (int z = 1; z < positions.nz(); z++) {
      addPage(z - 1, -1);
      addPage((z + window.nz() - 1) % nz, 1);
      gather();
    }
  }

  /** Adds (sign 1) or takes away (−1) the counts of the flat windows of one page. */
  private void addPage(int z, long sign) {
    Indicator.page(image, Indicator.of(phase), z, chi);
    slideAlongX();
    int px = positions.nx();
    int[] running = new int[px];
    for (int y = 0; y < window.ny(); y++) {
      accumulate(running, y, 1);
    }
    for (int y = 0; y < positions.ny(); y++) {
      for (int x = 0; x < px; x++) {
        counts[y * px + x] += sign * running[x];
      }
      accumulate(running, y, -1);
      accumulate(running, (y + window.ny()) % image.shape().ny(), 1);
    }
  }

  private void slideAlongX() {
    int nx = image.shape().nx();
    for (int row = 0, to = 0; row < chi.length; row += nx) {
      int running = 0;
      for (int x = 0; x < window.nx(); x++) {
        running += chi[row + x];
      }
      alongX[to++] = running;
      for (int x = 1, enters = window.nx() % nx; x < positions.nx(); x++) {
        running += chi[row + enters] - chi[row + x - 1];
        alongX[to++] = running;
        enters = enters + 1 == nx ? 0 : enters + 1;
      }
    }
  }

  private void accumulate(int[] running, int y, int sign) {
    for (int x = 0; x < running.length; x++) {
      running[x] += sign * alongX[y * running.length + x];
    }
  }

  private void gather() {
    for (long count : counts) {
      double deviation = count - meanCount;
      sum += count;
      sumOfSquares += deviation * deviation;
      least = Math.min(least, count);
      most = Math.max(most, count);
    }
  }

  private WindowStatistics statistics(int edge) {
    double n = positions.voxels();
    double size = window.voxels();
    double shift = sum / n - meanCount;
    double variance = Math.max(0, sumOfSquares / n - shift * shift);
    return new WindowStatistics(
        edge,
        size * image.spacing().voxelVolume(),
        positions.voxels(),
        sum / (n * size),
        least == most ? 0 : Math.sqrt(variance) / size,
        least / size,
        most / size);
  }
}

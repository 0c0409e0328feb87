package org.labyrinth.geometry;

import java.util.stream.IntStream;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * Paints balls, the largest first, so that each voxel is painted once. A voxel already painted
 * points on to the next in its row that is not: a ball costs as many steps as it has rows.
 *
 * <p>Slabs of pages are painted independently of each other, each by all balls in turn.
 */
final class BallPainter {
  private static final int SLAB = 16; // pages; the pointers take four bytes a voxel of a slab

  private final Shape shape;
  private final Boundary boundary;
  private final Metric metric;
  private final BallKeys keys;
  private final long[] balls;
  private final float[][] pages;

  BallPainter(VoxelImage image, BallKeys keys, long[] balls, float[][] pages, Boundary boundary) {
    this.shape = image.shape();
    this.boundary = boundary;
    this.metric = Metric.of(shape, image.spacing());
    this.keys = keys;
    this.balls = balls;
    this.pages = pages;
  }

  /** Overwrites what is positive in the pages by the diameter of the largest ball there [unit]. */
  void paint() {
    int slabs = (shape.nz() + SLAB - 1) / SLAB;
    IntStream.range(0, slabs).parallel().forEach(s -> new Slab(s * SLAB).paint());
  }

  private final class Slab {
    private final int begin;
    private final int end;
    private final int[][] next;
    private final int width = shape.nx() + 1;

    Slab(int begin) {
      this.begin = begin;
      this.end = Math.min(begin + SLAB, shape.nz());
      this.next = new int[end - begin][shape.ny() * width];
      for (int z = begin; z < end; z++) {
        for (int y = 0; y < shape.ny(); y++) {
          for (int x = 0; x < width; x++) {
            int i = y * width + x;
            boolean open = x == shape.nx() || pages[z][y * shape.nx() + x] > 0;
            next[z - begin][i] = open ? i : i + 1;
          }
        }
      }
    }

    void paint() {
      for (int b = balls.length - 1; b >= 0; b--) {
        paint(balls[b]);
      }
    }

    private void paint(long ball) {
      int centre = keys.centre(ball);
      int z = centre / shape.page();
      double square = keys.square(ball);
      int reach = reach(square / metric.z(), shape.nz());
      boolean ring = boundary == Boundary.PERIODIC;
      int first = ring ? -reach : Math.max(-reach, begin - z);
      int last = ring ? reach : Math.min(reach, end - 1 - z);
      for (int dz = first; dz <= last; dz++) {
        int page = ring ? Math.floorMod(z + dz, shape.nz()) : z + dz;
        if (page >= begin && page < end) {
          paintPage(
              page, centre % shape.page(), square - metric.z() * dz * dz, keys.diameter(ball));
        }
      }
    }

    private void paintPage(int page, int centre, double square, float diameter) {
      int y = centre / shape.nx();
      int x = centre % shape.nx();
      boolean ring = boundary == Boundary.PERIODIC;
      int reach = reach(square / metric.y(), shape.ny());
      int first = ring ? -reach : Math.max(-reach, -y);
      int last = ring ? reach : Math.min(reach, shape.ny() - 1 - y);
      for (int dy = first; dy <= last; dy++) {
        int row = ring ? Math.floorMod(y + dy, shape.ny()) : y + dy;
        int along = reach((square - metric.y() * dy * dy) / metric.x(), shape.nx());
        if (along >= 0) {
          paintRow(page, row, x - along, x + along, diameter);
        }
      }
    }

    private void paintRow(int page, int row, int from, int to, float diameter) {
      int nx = shape.nx();
      if (boundary == Boundary.PERIODIC && from < 0) {
        paintRun(page, row, Math.max(from + nx, 0), nx - 1, diameter);
      }
      if (boundary == Boundary.PERIODIC && to >= nx) {
        paintRun(page, row, 0, Math.min(to - nx, nx - 1), diameter);
      }
      paintRun(page, row, Math.max(from, 0), Math.min(to, nx - 1), diameter);
    }

    private void paintRun(int page, int row, int from, int to, float diameter) {
      int[] pointers = next[page - begin];
      int base = row * width;
      int toPaint = row * shape.nx() - base;
      for (int i = find(pointers, base + from); i <= base + to; i = find(pointers, i + 1)) {
        pages[page][i + toPaint] = diameter;
        pointers[i] = i + 1;
      }
    }

    private int find(int[] pointers, int start) {
      int i = start;
      while (pointers[i] != i) {
        pointers[i] = pointers[pointers[i]];
        i = pointers[i];
      }
      return i;
    }
  }

  /** The largest k with k² below the square, at most half a ring round; −1 if there is none. */
  private int reach(double square, int n) {
    int k = (int) Math.ceil(Math.sqrt(Math.max(square, 0))) - 1;
    return Math.min(k, boundary == Boundary.PERIODIC ? n / 2 : n - 1);
  }
}

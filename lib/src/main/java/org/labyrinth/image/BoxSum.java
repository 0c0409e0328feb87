package org.labyrinth.image;

/** A periodic, centred box sum along one axis, in place. */
final class BoxSum {
  private BoxSum() {}

  /** Replaces each value by the sum of the {@code width} (odd) values about it along the axis. */
  static void along(Axis axis, Shape shape, int width, long[][] pages) {
    if (width == 1) {
      return;
    }
    switch (axis) {
      case Z -> alongZ(shape, width, pages);
      case Y -> {
        for (long[] page : pages) {
          for (int x = 0; x < shape.nx(); x++) {
            inPage(page, x, shape.nx(), new long[shape.ny()], width);
          }
        }
      }
      case X -> {
        for (long[] page : pages) {
          for (int y = 0; y < shape.ny(); y++) {
            inPage(page, y * shape.nx(), 1, new long[shape.nx()], width);
          }
        }
      }
    }
  }

  private static void alongZ(Shape shape, int width, long[][] pages) {
    long[] line = new long[shape.nz()];
    for (int i = 0; i < shape.page(); i++) {
      for (int z = 0; z < line.length; z++) {
        line[z] = pages[z][i];
      }
      long sum = firstSum(line, width);
      for (int z = 0; z < line.length; z++) {
        pages[z][i] = sum;
        sum += next(line, z, width);
      }
    }
  }

  private static void inPage(long[] page, int start, int stride, long[] line, int width) {
    for (int k = 0; k < line.length; k++) {
      line[k] = page[start + k * stride];
    }
    long sum = firstSum(line, width);
    for (int k = 0; k < line.length; k++) {
      page[start + k * stride] = sum;
      sum += next(line, k, width);
    }
  }

  private static long firstSum(long[] line, int width) {
    long sum = 0;
    for (int k = -(width / 2); k <= width / 2; k++) {
      sum += line[Math.floorMod(k, line.length)];
    }
    return sum;
  }

  /** By how much the sum about k + 1 exceeds the sum about k. */
  private static long next(long[] line, int k, int width) {
    int half = width / 2;
    return line[Math.floorMod(k + half + 1, line.length)]
        - line[Math.floorMod(k - half, line.length)];
  }
}

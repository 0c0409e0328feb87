package org.labyrinth.geometry;

import java.util.function.IntUnaryOperator;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Area of the marching-cubes surface at level ½ of the indicator function. */
final class MarchingCubes {
  private MarchingCubes() {}

  static double area(VoxelImage image, int phase, Boundary boundary) {
    double[] areas = CellSurface.areas(image.spacing());
    long[] cells = cellsByMarks(image, phase, boundary);
    double area = 0;
    for (int marks = 0; marks < cells.length; marks++) {
      area += cells[marks] * areas[marks];
    }
    return area;
  }

  /**
   * How many cells of 2×2×2 voxel centres carry each of the 256 patterns of {@link CellSurface}.
   */
  private static long[] cellsByMarks(VoxelImage image, int phase, Boundary boundary) {
    Shape shape = image.shape();
    IntUnaryOperator chi = Indicator.of(phase);
    long[] cells = new long[256];
    int[] here = new int[shape.page()];
    int[] above = new int[shape.page()];
    int[] marks = new int[cellsAlong(shape.nx(), boundary) + 1];
    Indicator.page(image, chi, 0, above);
    for (int z = 0; z < cellsAlong(shape.nz(), boundary); z++) {
      int[] swap = here;
      here = above;
      above = swap;
      Indicator.page(image, chi, (z + 1) % shape.nz(), above);
      for (int y = 0; y < cellsAlong(shape.ny(), boundary); y++) {
        int row = y * shape.nx();
        int other = (y + 1) % shape.ny() * shape.nx();
        for (int i = 0; i < marks.length; i++) {
          int x = i == shape.nx() ? 0 : i;
          marks[i] =
              here[row + x] | here[other + x] << 2 | above[row + x] << 4 | above[other + x] << 6;
        }
        for (int x = 0; x + 1 < marks.length; x++) {
          cells[marks[x] | marks[x + 1] << 1]++;
        }
      }
    }
    return cells;
  }

  /** A slice one voxel thick is its own neighbour: the material is the same all through it. */
  private static int cellsAlong(int n, Boundary boundary) {
    return boundary == Boundary.PERIODIC || n == 1 ? n : n - 1;
  }
}

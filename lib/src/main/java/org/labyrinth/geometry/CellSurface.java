package org.labyrinth.geometry;

import java.util.Arrays;
import org.labyrinth.image.Spacing;

/**
 * The area of the marching-cubes surface in one cell, whose 8 corners are voxel centres.
 *
 * <p>A corner is numbered x + 2y + 4z, an edge by its lower corner and its axis (0 = x, 1 = y, 2 =
 * z). The surface cuts edges between unlike corners at their middle. On each face it joins them
 * round every run of in-phase corners; faces are walked with the outside on the left hand, so each
 * cut edge has exactly one successor and the cuts fall into closed loops. A loop is filled with
 * triangles about its centroid.
 *
 * <p>A face with two in-phase corners diagonally opposed can be joined either way. The mean of both
 * is taken, so that the two sides of an interface have the same area.
 */
final class CellSurface {
  private static final int NONE = -1;

  private CellSurface() {}

  /** The area [m²] for each of the 256 ways of marking the corners; bit c stands for corner c. */
  static double[] areas(Spacing spacing) {
    double[] size = {spacing.x(), spacing.y(), spacing.z()};
    double[] separated = new double[256];
    for (int marks = 0; marks < 256; marks++) {
      separated[marks] = areaOfLoops(successors(marks), size);
    }
    double[] areas = new double[256];
    Arrays.setAll(areas, marks -> (separated[marks] + separated[255 - marks]) / 2);
    return areas;
  }

  /** For each edge (3 × lower corner + axis), the cut edge that follows it on its loop. */
  private static int[] successors(int marks) {
    int[] next = new int[24];
    Arrays.fill(next, NONE);
    for (int axis = 0; axis < 3; axis++) {
      int p = 1 << (axis + 1) % 3;
      int q = 1 << (axis + 2) % 3;
      int far = 1 << axis;
      joinFace(marks, new int[] {0, p, p | q, q}, next);
      joinFace(marks, new int[] {far, far | q, far | p | q, far | p}, next);
    }
    return next;
  }

  private static void joinFace(int marks, int[] corners, int[] next) {
    for (int i = 0; i < 4; i++) {
      if (!marked(marks, corners[i]) && marked(marks, corners[(i + 1) % 4])) {
        int end = i + 1;
        while (marked(marks, corners[(end + 1) % 4])) {
          end++;
        }
        next[edge(corners[i], corners[(i + 1) % 4])] =
            edge(corners[end % 4], corners[(end + 1) % 4]);
      }
    }
  }

  private static boolean marked(int marks, int corner) {
    return (marks >> corner & 1) == 1;
  }

  private static int edge(int a, int b) {
    return 3 * Math.min(a, b) + Integer.numberOfTrailingZeros(a ^ b);
  }

  private static double areaOfLoops(int[] next, double[] size) {
    double area = 0;
    boolean[] done = new boolean[next.length];
    for (int start = 0; start < next.length; start++) {
      int cuts = 0;
      double[][] loop = new double[next.length][];
      for (int edge = start; next[edge] != NONE && !done[edge]; edge = next[edge]) {
        done[edge] = true;
        loop[cuts++] = middle(edge, size);
      }
      area += areaOfLoop(Arrays.copyOf(loop, cuts));
    }
    return area;
  }

  private static double[] middle(int edge, double[] size) {
    double[] point = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double corner = ((edge / 3) >> axis) & 1;
      point[axis] = (edge % 3 == axis ? 0.5 : corner) * size[axis];
    }
    return point;
  }

  private static double areaOfLoop(double[][] loop) {
    double[] centre = new double[3];
    for (double[] point : loop) {
      for (int axis = 0; axis < 3; axis++) {
        centre[axis] += point[axis] / loop.length;
      }
    }
    double area = 0;
    for (int i = 0; i < loop.length; i++) {
      area += triangle(centre, loop[i], loop[(i + 1) % loop.length]);
    }
    return area;
  }

  private static double triangle(double[] a, double[] b, double[] c) {
    double squares = 0;
    for (int i = 0; i < 3; i++) {
      int j = (i + 1) % 3;
      double component = (b[i] - a[i]) * (c[j] - a[j]) - (b[j] - a[j]) * (c[i] - a[i]);
      squares += component * component;
    }
    return Math.sqrt(squares) / 2;
  }
}

package org.labyrinth.geometry;

import java.util.Arrays;
import org.labyrinth.image.Spacing;

/**
 * Smooths chains of lattice edges: each point moves half-way to the mean of its neighbours, several
 * times. On a chain that is the filter (1, 2, 1)/4, which turns steps of one voxel into a straight
 * line at once. Ends of chains stay where they are.
 */
final class SmoothedLines {
  /** Enough for straight lines of all directions to be 1 % too long in the mean; see the test. */
  static final int PASSES = 8;

  private final int[][] ends;
  private final int[] degree;
  private final double[][] vector;

  private SmoothedLines(JunctionEdges edges, Spacing spacing) {
    int n = edges.size();
    long[] points = new long[2 * n];
    for (int e = 0; e < n; e++) {
      points[2 * e] = edges.lower(e);
      points[2 * e + 1] = edges.upper(e);
    }
    Arrays.sort(points);
    points = Arrays.stream(points).distinct().toArray();
    this.ends = new int[n][];
    this.degree = new int[points.length];
    this.vector = new double[n][3];
    double[] step = {spacing.z(), spacing.y(), spacing.x()};
    for (int e = 0; e < n; e++) {
      int lower = Arrays.binarySearch(points, edges.lower(e));
      int upper = Arrays.binarySearch(points, edges.upper(e));
      ends[e] = new int[] {lower, upper};
      degree[lower]++;
      degree[upper]++;
      vector[e][edges.axis(e)] = step[edges.axis(e)];
    }
  }

  /** The total length after smoothing [m]. */
  static double length(JunctionEdges edges, Spacing spacing) {
    SmoothedLines lines = new SmoothedLines(edges, spacing);
    for (int pass = 0; pass < PASSES; pass++) {
      lines.smooth();
    }
    CompensatedSum sum = new CompensatedSum();
    for (double[] v : lines.vector) {
      sum.add(Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]));
    }
    return sum.value();
  }

  /** Points are never needed, only the vectors between them: a ring has no seam. */
  private void smooth() {
    double[][] move = new double[degree.length][3];
    for (int e = 0; e < vector.length; e++) {
      for (int c = 0; c < 3; c++) {
        move[ends[e][0]][c] += vector[e][c];
        move[ends[e][1]][c] -= vector[e][c];
      }
    }
    for (int e = 0; e < vector.length; e++) {
      for (int c = 0; c < 3; c++) {
        vector[e][c] += share(move, ends[e][1], c) - share(move, ends[e][0], c);
      }
    }
  }

  private double share(double[][] move, int point, int c) {
    return degree[point] < 2 ? 0 : move[point][c] / (2.0 * degree[point]);
  }
}

package org.labyrinth.notebook;

import java.util.Arrays;

/**
 * Values on cells side by side; not a number where a cell has none.
 *
 * @param edges one more than values, rising
 * @param values one a cell
 */
@SuppressWarnings("ArrayRecordComponent") // for painting, at once
record Strip(double[] edges, double[] values) {
  /** The middle of each cell. */
  double[] centres() {
    double[] centres = new double[values.length];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = 0.5 * (edges[i] + edges[i + 1]);
    }
    return centres;
  }

  /** This, a gap without a value, and another that lies further to the right. */
  Strip then(Strip next) {
    int n = values.length;
    double[] allEdges = Arrays.copyOf(edges, edges.length + next.edges.length);
    System.arraycopy(next.edges, 0, allEdges, edges.length, next.edges.length);
    double[] allValues = Arrays.copyOf(values, n + 1 + next.values.length);
    allValues[n] = Double.NaN;
    System.arraycopy(next.values, 0, allValues, n + 1, next.values.length);
    return new Strip(allEdges, allValues);
  }

  /** Widens a range {low, high} to hold every value. */
  void widen(double[] range) {
    widen(range, values);
  }

  /** Widens a range {low, high} to hold every value. */
  static void widen(double[] range, double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value)) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }
  }

  /** A range that holds nothing yet. */
  static double[] emptyRange() {
    return new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
  }
}

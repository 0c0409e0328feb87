package org.labyrinth.geometry;

import java.util.Arrays;

/** Bins (e_i, e_{i+1}] between ascending edges, closed at their upper end. */
final class Bins {
  private Bins() {}

  /** How many bins there are; complains if edges do not ascend. */
  static int count(double[] edges, String place) {
    if (edges.length < 2) {
      throw new IllegalArgumentException(
          "edges = %d must be at least 2: bins of a %s".formatted(edges.length, place));
    }
    for (int i = 1; i < edges.length; i++) {
      if (!(edges[i] > edges[i - 1])) {
        throw new IllegalArgumentException(
            "edge = %s m must exceed the one before, %s m: edge %d of the bins of a %s"
                .formatted(edges[i], edges[i - 1], i, place));
      }
    }
    return edges.length - 1;
  }

  /** The bin that holds a value; −1 if none does. */
  static int find(double[] edges, double value) {
    int at = Arrays.binarySearch(edges, value);
    int bin = at >= 0 ? at - 1 : -at - 2;
    return bin < edges.length - 1 ? bin : -1;
  }
}

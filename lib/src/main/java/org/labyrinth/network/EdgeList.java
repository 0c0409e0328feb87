package org.labyrinth.network;

import java.util.Arrays;

/** Rows of edges under construction; edges of one row to the same neighbour are added up. */
final class EdgeList {
  private final int[] place;
  private int[] neighbour;
  private double[] conductance;
  private int rowStart;
  private int end;

  EdgeList(int nodes) {
    place = new int[nodes];
    Arrays.fill(place, -1);
    neighbour = new int[8 * nodes + 8];
    conductance = new double[8 * nodes + 8];
  }

  void add(int to, double g) {
    if (place[to] < rowStart) {
      if (end == neighbour.length) {
        neighbour = Arrays.copyOf(neighbour, end + end / 2);
        conductance = Arrays.copyOf(conductance, end + end / 2);
      }
      place[to] = end;
      neighbour[end] = to;
      conductance[end++] = 0;
    }
    conductance[place[to]] += g;
  }

  /** Ends the row; returns where the next one starts. */
  int endRow() {
    rowStart = end;
    return end;
  }

  int[] neighbours() {
    return Arrays.copyOf(neighbour, end);
  }

  double[] conductances() {
    return Arrays.copyOf(conductance, end);
  }
}

package org.labyrinth.network;

import java.util.Arrays;

/**
 * Rows of a matrix under construction, for successive nodes; what comes for one pair of nodes is
 * added up.
 */
final class NetworkRows {
  private final int firstNode;
  private final int[] head;
  private final float[] ground;
  private int[] next;
  private int[] neighbour;
  private float[] conductance;
  private int entries;

  NetworkRows(int firstNode, int nodes) {
    this.firstNode = firstNode;
    head = new int[nodes];
    Arrays.fill(head, -1);
    ground = new float[nodes];
    next = new int[8 * nodes + 8];
    neighbour = new int[next.length];
    conductance = new float[next.length];
  }

  /** Adds a conductance between two nodes; from a node to itself it has no effect. */
  void addLink(int from, int to, float g) {
    if (from == to) {
      return;
    }
    int row = from - firstNode;
    for (int e = head[row]; e >= 0; e = next[e]) {
      if (neighbour[e] == to) {
        conductance[e] += g;
        return;
      }
    }
    if (entries == next.length) {
      int more = entries + entries / 2;
      next = Arrays.copyOf(next, more);
      neighbour = Arrays.copyOf(neighbour, more);
      conductance = Arrays.copyOf(conductance, more);
    }
    next[entries] = head[row];
    neighbour[entries] = to;
    conductance[entries] = g;
    head[row] = entries++;
  }

  /** Adds a conductance from a node to a fixed value. */
  void addGround(int node, float g) {
    ground[node - firstNode] += g;
  }

  /** Copies the rows to their place in the whole matrix, up to three entries before and behind. */
  void copyTo(NetworkLevel network) {
    int slab = network.slabs().of(firstNode);
    for (int row = 0; row < head.length; row++) {
      int node = firstNode + row;
      int before = NetworkLevel.WIDTH * node;
      int middle = before + NetworkLevel.HALF;
      int behind = middle;
      int end = before + NetworkLevel.WIDTH;
      float sum = ground[row];
      for (int e = head[row]; e >= 0; e = next[e]) {
        sum += conductance[e];
        if (network.visitsBefore(neighbour[e], node, slab)) {
          if (before < middle) {
            network.neighbour[before] = neighbour[e];
            network.conductance[before++] = conductance[e];
          }
        } else if (behind < end) {
          network.neighbour[behind] = neighbour[e];
          network.conductance[behind++] = conductance[e];
        }
      }
      Arrays.fill(network.neighbour, before, middle, node); // with conductance 0
      Arrays.fill(network.neighbour, behind, end, node);
      network.ground[node] = ground[row];
      network.diagonal[node] = sum;
    }
  }

  /** Names the entries behind the third of each row, before its node or behind it. */
  void extras(NetworkLevel network, boolean before, ExtraLinks.Visitor visitor) {
    int slab = network.slabs().of(firstNode);
    for (int row = 0; row < head.length; row++) {
      int place = 0;
      for (int e = head[row]; e >= 0; e = next[e]) {
        if (network.visitsBefore(neighbour[e], firstNode + row, slab) == before
            && place++ >= NetworkLevel.HALF) {
          visitor.link(firstNode + row, neighbour[e], conductance[e]);
        }
      }
    }
  }
}

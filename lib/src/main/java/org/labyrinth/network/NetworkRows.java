package org.labyrinth.network;

import java.util.Arrays;

/**
 * Rows of a matrix under construction, for successive nodes; what comes for one pair of nodes is
 * added up. Six entries of a row stand side by side, the few that are more in a list.
 */
final class NetworkRows {
  private static final int WIDTH = NetworkLevel.WIDTH;

  private final int firstNode;
  private final int nodes;
  private final byte[] entries;
  private final int[] neighbour;
  private final float[] conductance;
  private final float[] ground;
  private final int[] firstMore;
  private int[] nextMore = new int[16];
  private int[] moreNeighbour = new int[16];
  private float[] moreConductance = new float[16];
  private int more = 1; // 0 ends a list
  private final LinkList extraBefore = new LinkList();
  private final LinkList extraBehind = new LinkList();

  NetworkRows(int firstNode, int nodes) {
    this.firstNode = firstNode;
    this.nodes = nodes;
    entries = new byte[nodes];
    neighbour = new int[WIDTH * nodes];
    conductance = new float[WIDTH * nodes];
    ground = new float[nodes];
    firstMore = new int[nodes];
  }

  /** Adds a conductance between two nodes; from a node to itself it has no effect. */
  void addLink(int from, int to, float g) {
    if (from == to) {
      return;
    }
    int row = from - firstNode;
    int begin = WIDTH * row;
    int end = begin + entries[row];
    for (int e = begin; e < end; e++) {
      if (neighbour[e] == to) {
        conductance[e] += g;
        return;
      }
    }
    if (end < begin + WIDTH) {
      neighbour[end] = to;
      conductance[end] = g;
      entries[row]++;
    } else {
      addMore(row, to, g);
    }
  }

  private void addMore(int row, int to, float g) {
    for (int e = firstMore[row]; e > 0; e = nextMore[e]) {
      if (moreNeighbour[e] == to) {
        moreConductance[e] += g;
        return;
      }
    }
    if (more == nextMore.length) {
      nextMore = Arrays.copyOf(nextMore, 2 * more);
      moreNeighbour = Arrays.copyOf(moreNeighbour, 2 * more);
      moreConductance = Arrays.copyOf(moreConductance, 2 * more);
    }
    nextMore[more] = firstMore[row];
    moreNeighbour[more] = to;
    moreConductance[more] = g;
    firstMore[row] = more++;
  }

  /** Adds a conductance from a node to a fixed value. */
  void addGround(int node, float g) {
    ground[node - firstNode] += g;
  }

  /** Copies the rows to their place in the whole matrix, up to three entries before and behind. */
  void copyTo(NetworkLevel network) {
    int slab = network.slabs().of(firstNode);
    for (int row = 0; row < nodes; row++) {
      int node = firstNode + row;
      int before = WIDTH * node;
      int middle = before + NetworkLevel.HALF;
      int behind = middle;
      int end = before + WIDTH;
      float sum = ground[row];
      int e = WIDTH * row;
      int list = firstMore[row];
      for (int left = entries[row]; left > 0 || list > 0; left--) {
        int to = left > 0 ? neighbour[e] : moreNeighbour[list];
        float g = left > 0 ? conductance[e++] : moreConductance[list];
        list = left > 0 ? list : nextMore[list];
        sum += g;
        if (network.visitsBefore(to, node, slab)) {
          if (before < middle) {
            network.neighbour[before] = to;
            network.conductance[before++] = g;
          } else {
            extraBefore.add(node, to, g);
          }
        } else if (behind < end) {
          network.neighbour[behind] = to;
          network.conductance[behind++] = g;
        } else {
          extraBehind.add(node, to, g);
        }
      }
      Arrays.fill(network.neighbour, before, middle, node); // with conductance 0
      Arrays.fill(network.neighbour, behind, end, node);
      network.ground[node] = ground[row];
      network.diagonal[node] = sum;
    }
  }

  /** The links to nodes before that did not find a place in the matrix. */
  LinkList extraBefore() {
    return extraBefore;
  }

  /** The links to nodes behind that did not find a place in the matrix. */
  LinkList extraBehind() {
    return extraBehind;
  }
}

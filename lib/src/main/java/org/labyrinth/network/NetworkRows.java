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

  private void eachLink(int row, ExtraLinks.Visitor visitor) {
    int node = firstNode + row;
    for (int e = WIDTH * row, end = e + entries[row]; e < end; e++) {
      visitor.link(node, neighbour[e], conductance[e]);
    }
    for (int e = firstMore[row]; e > 0; e = nextMore[e]) {
      visitor.link(node, moreNeighbour[e], moreConductance[e]);
    }
  }

  /** Copies the rows to their place in the whole matrix, up to three entries before and behind. */
  void copyTo(NetworkLevel network) {
    int slab = network.slabs().of(firstNode);
    int[] place = new int[2];
    float[] sum = new float[1];
    for (int row = 0; row < nodes; row++) {
      int node = firstNode + row;
      int before = WIDTH * node;
      int behind = before + NetworkLevel.HALF;
      place[0] = before;
      place[1] = behind;
      sum[0] = ground[row];
      eachLink(
          row,
          (from, to, g) -> {
            sum[0] += g;
            int side = network.visitsBefore(to, from, slab) ? 0 : 1;
            if (place[side] < (side == 0 ? before : behind) + NetworkLevel.HALF) {
              network.neighbour[place[side]] = to;
              network.conductance[place[side]++] = g;
            }
          });
      Arrays.fill(network.neighbour, place[0], behind, node); // with conductance 0
      Arrays.fill(network.neighbour, place[1], before + WIDTH, node);
      network.ground[node] = ground[row];
      network.diagonal[node] = sum[0];
    }
  }

  /** Names the entries behind the third of each row, before its node or behind it. */
  void extras(NetworkLevel network, boolean before, ExtraLinks.Visitor visitor) {
    int slab = network.slabs().of(firstNode);
    int[] found = new int[1];
    for (int row = 0; row < nodes; row++) {
      if (entries[row] <= NetworkLevel.HALF) {
        continue;
      }
      found[0] = 0;
      eachLink(
          row,
          (from, to, g) -> {
            if (network.visitsBefore(to, from, slab) == before && found[0]++ >= NetworkLevel.HALF) {
              visitor.link(from, to, g);
            }
          });
    }
  }
}

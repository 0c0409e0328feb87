package org.labyrinth.network;

import java.util.Arrays;

/**
 * The links of those few nodes that have more than three on one side: what is behind the third.
 *
 * @param node the nodes, in order
 * @param start where each node's links begin, and the end of the last
 * @param neighbour the node at the other end of each
 * @param conductance of each
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, inside the package
record ExtraLinks(int[] node, int[] start, int[] neighbour, float[] conductance) {
  /** Told of one link. */
  interface Visitor {
    /** A link from a node, in the order of the nodes. */
    void link(int node, int neighbour, float conductance);
  }

  static ExtraLinks of(NetworkRows[] rows, NetworkLevel network, boolean before) {
    Builder builder = new Builder();
    for (NetworkRows part : rows) {
      part.extras(network, before, builder::add);
    }
    return new ExtraLinks(
        Arrays.copyOf(builder.node, builder.nodes),
        Arrays.copyOf(builder.start, builder.nodes + 1),
        Arrays.copyOf(builder.neighbour, builder.links),
        Arrays.copyOf(builder.conductance, builder.links));
  }

  /** The place in the list of the first node of at least i. */
  int from(int i) {
    int at = Arrays.binarySearch(node, i);
    return at < 0 ? -at - 1 : at;
  }

  /** The node at a place of the list, but none behind an end. */
  int nodeOr(int place, int end) {
    return place < node.length ? Math.min(end, node[place]) : end;
  }

  /** What one node's extra links bring. */
  float inflow(int place, float[] x) {
    float sum = 0;
    for (int e = start[place]; e < start[place + 1]; e++) {
      sum += conductance[e] * x[neighbour[e]];
    }
    return sum;
  }

  /** Names the links of the nodes from a first one to an end. */
  void each(int first, int end, Visitor visitor) {
    for (int k = from(first); k < from(end); k++) {
      for (int e = start[k]; e < start[k + 1]; e++) {
        visitor.link(node[k], neighbour[e], conductance[e]);
      }
    }
  }

  private static final class Builder {
    private int[] node = new int[16];
    private int[] start = new int[17];
    private int[] neighbour = new int[16];
    private float[] conductance = new float[16];
    private int nodes;
    private int links;

    void add(int from, int to, float g) {
      if (links == neighbour.length) {
        neighbour = Arrays.copyOf(neighbour, 2 * links);
        conductance = Arrays.copyOf(conductance, 2 * links);
      }
      if (nodes == 0 || node[nodes - 1] != from) {
        if (nodes == node.length) {
          node = Arrays.copyOf(node, 2 * nodes);
          start = Arrays.copyOf(start, 2 * nodes + 1);
        }
        node[nodes++] = from;
      }
      neighbour[links] = to;
      conductance[links++] = g;
      start[nodes] = links;
    }
  }
}

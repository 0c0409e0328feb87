package org.labyrinth.network;

import java.util.Arrays;
import java.util.stream.Stream;

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

  /** The links of several lists, one behind the other. */
  static ExtraLinks of(Stream<LinkList> lists) {
    LinkList all = new LinkList();
    lists.forEach(all::addAll);
    return all.compact();
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
}

package org.labyrinth.network;

import java.util.Arrays;

/** Links under collection, in the order of their nodes. */
final class LinkList {
  private int[] from = new int[4];
  private int[] to = new int[4];
  private float[] conductance = new float[4];
  private int links;

  void add(int node, int neighbour, float g) {
    if (links == from.length) {
      from = Arrays.copyOf(from, 2 * links);
      to = Arrays.copyOf(to, 2 * links);
      conductance = Arrays.copyOf(conductance, 2 * links);
    }
    from[links] = node;
    to[links] = neighbour;
    conductance[links++] = g;
  }

  void addAll(LinkList other) {
    for (int k = 0; k < other.links; k++) {
      add(other.from[k], other.to[k], other.conductance[k]);
    }
  }

  ExtraLinks compact() {
    int[] node = new int[links];
    int[] start = new int[links + 1];
    int nodes = 0;
    for (int k = 0; k < links; k++) {
      if (k == 0 || from[k] != from[k - 1]) {
        node[nodes++] = from[k];
      }
      start[nodes] = k + 1;
    }
    return new ExtraLinks(
        Arrays.copyOf(node, nodes),
        Arrays.copyOf(start, nodes + 1),
        Arrays.copyOf(to, links),
        Arrays.copyOf(conductance, links));
  }
}

package org.labyrinth.network;

/**
 * Sets of numbers that are joined two by two (Galler and Fischer 1964, doi 10.1145/364099.364331).
 */
final class DisjointSets {
  private final int[] parent;

  DisjointSets(int n) {
    parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
  }

  /** The smaller root stays one, so that sets keep the order of their first members. */
  void join(int i, int j) {
    int a = root(i);
    int b = root(j);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  /** For each number that of its set, from 0 in the order of their first members. */
  int[] numbered() {
    int[] number = new int[parent.length];
    int next = 0;
    for (int i = 0; i < number.length; i++) {
      int r = root(i);
      number[i] = r == i ? next++ : number[r];
    }
    return number;
  }
}

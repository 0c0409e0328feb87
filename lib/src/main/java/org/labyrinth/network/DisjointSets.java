package org.labyrinth.network;

/**
 * Sets of successive numbers that are joined two by two (Galler and Fischer 1964, doi
 * 10.1145/364099.364331).
 */
final class DisjointSets {
  private final int first;
  private final int[] parent;

  /** Each number from 0 to n − 1 in a set of its own. */
  DisjointSets(int n) {
    this(0, n);
  }

  /** Each of n numbers from a first one on in a set of its own. */
  DisjointSets(int first, int n) {
    this.first = first;
    parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
  }

  /** The smaller root stays one: the root of a set is its first member. */
  void join(int i, int j) {
    int a = find(i - first);
    int b = find(j - first);
    if (a < b) {
      parent[b] = a;
    } else {
      parent[a] = b;
    }
  }

  /** The first member of the set a number is in. */
  int root(int i) {
    return first + find(i - first);
  }

  private int find(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }
}

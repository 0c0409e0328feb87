package org.labyrinth.paths;

import java.util.Arrays;

/** Numbers with keys, smallest key first: a heap of four children a node, in two arrays. */
final class MinHeap {
  private static final int CHILDREN = 4;

  private double[] key = new double[1 << 10];
  private int[] value = new int[1 << 10];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  double firstKey() {
    return key[0];
  }

  void add(double newKey, int newValue) {
    if (size == key.length) {
      key = Arrays.copyOf(key, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
    int i = size++;
    while (i > 0) {
      int parent = (i - 1) / CHILDREN;
      if (key[parent] <= newKey) {
        break;
      }
      key[i] = key[parent];
      value[i] = value[parent];
      i = parent;
    }
    key[i] = newKey;
    value[i] = newValue;
  }

  /** Takes out the number with the smallest key; there must be one. */
  int removeFirst() {
    int first = value[0];
    size--;
    double movedKey = key[size];
    int moved = value[size];
    int i = 0;
    int child = smallestChild(0);
    while (child < size && key[child] < movedKey) {
      key[i] = key[child];
      value[i] = value[child];
      i = child;
      child = smallestChild(i);
    }
    key[i] = movedKey;
    value[i] = moved;
    return first;
  }

  /** The child with the smallest key, or some number beyond the end. */
  private int smallestChild(int i) {
    int child = CHILDREN * i + 1;
    int best = child;
    for (int c = child + 1; c < Math.min(child + CHILDREN, size); c++) {
      best = key[c] < key[best] ? c : best;
    }
    return best;
  }
}

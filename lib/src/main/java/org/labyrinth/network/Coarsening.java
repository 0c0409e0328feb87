package org.labyrinth.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Builds the next coarser level of a network, two layers at a time, all pairs in parallel. */
final class Coarsening {
  private Coarsening() {}

  static Aggregates aggregate(Level fine) {
    int[] fineStart = fine.layerStart();
    int layers = fineStart.length / 2; // half of the fine layers, rounded up
    int[] of = new int[fineStart[fineStart.length - 1]];
    int[][] cells = new int[layers][];
    int[] layerStart = new int[layers + 1];
    IntStream.range(0, layers)
        .parallel()
        .forEach(
            l -> {
              cells[l] = pieces(fine, l, of);
              layerStart[l + 1] = cells[l].length;
            });
    for (int l = 0; l < layers; l++) {
      layerStart[l + 1] += layerStart[l];
    }
    int last = Math.max(0, layerStart[layers] - 1);
    int[] cell = new int[layerStart[layers]];
    IntStream.range(0, layers)
        .parallel()
        .forEach(
            l -> {
              System.arraycopy(cells[l], 0, cell, layerStart[l], cells[l].length);
              int first = first(fineStart, l);
              int end = end(fineStart, l);
              for (int i = first; i < end; i++) {
                of[i] =
                    Math.min(of[i] + layerStart[l], last); // a place without a node may be anywhere
              }
            });
    return new Aggregates(of, layerStart, cell);
  }

  private static int first(int[] fineStart, int layer) {
    return fineStart[2 * layer];
  }

  private static int end(int[] fineStart, int layer) {
    return fineStart[Math.min(2 * layer + 2, fineStart.length - 1)];
  }

  /** Numbers the pieces of one coarse layer from 0; returns the cell of each. */
  private static int[] pieces(Level fine, int layer, int[] of) {
    int[] fineStart = fine.layerStart();
    int first = first(fineStart, layer);
    int size = end(fineStart, layer) - first;
    int firstLayer = 2 * layer;
    int endLayer = Math.min(firstLayer + 2, fineStart.length - 1);
    DisjointSets sets = new DisjointSets(first, size);
    fine.join(firstLayer, endLayer, sets);
    int[] cell = new int[size];
    int[] found = {0};
    fine.blocks(
        firstLayer,
        endLayer,
        (place, block) -> {
          int root = sets.root(place);
          if (root == place) {
            cell[found[0]] = block;
            of[place] = found[0]++;
          } else {
            of[place] = of[root]; // the root is the first of its set
          }
        });
    return Arrays.copyOf(cell, found[0]);
  }

  static NetworkLevel network(Level fine, Aggregates aggregates) {
    int layers = aggregates.layers();
    NetworkRows[] rows = new NetworkRows[layers];
    int fineLayers = fine.layerStart().length - 1;
    IntStream.range(0, layers)
        .parallel()
        .forEach(
            l -> {
              int first = aggregates.layerStart()[l];
              rows[l] = new NetworkRows(first, aggregates.layerStart()[l + 1] - first);
              fine.addRows(2 * l, Math.min(2 * l + 2, fineLayers), aggregates.of(), rows[l]);
            });
    return new NetworkLevel(
        aggregates.layerStart(), aggregates.cell(), rows, (fine.ny() + 1) / 2, (fine.nx() + 1) / 2);
  }
}

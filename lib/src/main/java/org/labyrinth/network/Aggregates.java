package org.labyrinth.network;

import java.util.Arrays;

/**
 * Which nodes of a level become one on the next coarser one: those of a 2×2×2 block of cells that
 * are connected <em>inside the block</em>. Two pores that only share a block stay apart; that is
 * what keeps multigrid's rate when pores are thin and twisted.
 *
 * @param of for each place of a vector the aggregate it belongs to; 0 where there is no node
 * @param layerStart the first aggregate of each coarse layer, and their number at the end
 * @param cell the cell of each aggregate within its layer, y·nx + x on the halved grid
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, between two classes of one package
record Aggregates(int[] of, int[] layerStart, int[] cell) {
  int count() {
    return layerStart[layerStart.length - 1];
  }

  int layers() {
    return layerStart.length - 1;
  }

  /** Clears the values of the aggregates of some fine layers. */
  void clear(float[] coarse, int firstLayer, int endLayer) {
    Arrays.fill(coarse, layerStart[firstLayer / 2], layerStart[(endLayer + 1) / 2], 0);
  }
}

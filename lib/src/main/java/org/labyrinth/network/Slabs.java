package org.labyrinth.network;

import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The layers of a level dealt to slabs, for parallel work whose result does not depend on the
 * number of threads: sums are added slab by slab, and sweeps take the even slabs first and then the
 * odd ones, so that no two neighbours run at once. Slabs begin at even layers: no 2×2×2 block lies
 * in two.
 */
final class Slabs {
  private static final int MOST = 16;

  /** Below this many nodes a second thread costs more than it brings. */
  private static final int WORTHWHILE = 1 << 14;

  private final int[] layer;
  private final int[] index;

  /**
   * Deals.
   *
   * @param layerStart the first node of each layer, and the end of the last
   */
  Slabs(int[] layerStart) {
    int layers = layerStart.length - 1;
    int count = layerStart[layers] < WORTHWHILE ? 1 : Math.min(MOST, layers / 4);
    // An even number of slabs, so that the last and the first, neighbours where the image repeats,
    // differ in colour.
    count = Math.max(1, count / 2 * 2);
    layer = new int[count + 1];
    index = new int[count + 1];
    for (int s = 0; s <= count; s++) {
      layer[s] = s == count ? layers : (int) ((long) layers * s / count) / 2 * 2;
      index[s] = layerStart[layer[s]];
    }
  }

  int count() {
    return index.length - 1;
  }

  /** The first layer of a slab. */
  int layer(int slab) {
    return layer[slab];
  }

  /** The first node of a slab. */
  int start(int slab) {
    return index[slab];
  }

  /** The slab a node is in. */
  int of(int node) {
    int slab = 0;
    while (index[slab + 1] <= node && slab < count() - 1) {
      slab++;
    }
    return slab;
  }

  /** Does something for each slab, in any order. */
  void each(IntConsumer task) {
    run(0, 1, count(), task);
  }

  /** Does something for each slab, no two neighbours at once; all in reverse if not forward. */
  void coloured(boolean forward, IntConsumer task) {
    run(forward ? 0 : 1, 2, count(), task);
    run(forward ? 1 : 0, 2, count(), task);
  }

  private static void run(int first, int step, int count, IntConsumer task) {
    int tasks = (count - first + step - 1) / step;
    if (tasks == 1) {
      task.accept(first);
    } else if (tasks > 1) {
      IntStream.range(0, tasks).parallel().forEach(i -> task.accept(first + step * i));
    }
  }

  /** The sum of one value a slab. */
  double sum(IntToDoubleFunction value) {
    if (count() == 1) {
      return value.applyAsDouble(0);
    }
    double[] part = new double[count()];
    each(s -> part[s] = value.applyAsDouble(s));
    double sum = 0;
    for (double p : part) {
      sum += p;
    }
    return sum;
  }
}

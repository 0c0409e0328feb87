package org.labyrinth.paths;

import java.util.Arrays;

/**
 * Dijkstra's algorithm with a ring of buckets as wide as the shortest step: what stands in the
 * lowest bucket is final, in whatever order it is taken out.
 */
final class BucketDijkstra {
  private final PaddedPhase phase;
  private final ChamferSteps steps;
  private final double width;
  private final int[][] bucket;
  private final int[] filled;
  private final double[] distance;
  private final boolean[] done;
  private long waiting;

  BucketDijkstra(PaddedPhase phase, ChamferSteps steps) {
    this.phase = phase;
    this.steps = steps;
    width = steps.shortest();
    bucket = new int[(int) Math.ceil(steps.longest() / width) + 2][1 << 4];
    filled = new int[bucket.length];
    distance = new double[phase.size()];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    done = new boolean[phase.size()];
  }

  /** Offers a length to a voxel, taken if shorter than what it has. */
  void start(int voxel, double length) {
    if (length < distance[voxel]) {
      distance[voxel] = length;
      done[voxel] = false;
      int b = (int) ((long) (length / width) % bucket.length);
      if (filled[b] == bucket[b].length) {
        bucket[b] = Arrays.copyOf(bucket[b], 2 * filled[b]);
      }
      bucket[b][filled[b]++] = voxel;
      waiting++;
    }
  }

  /** Lengths to all voxels, +∞ where no path leads. */
  double[] run() {
    for (int b = 0; waiting > 0; b = (b + 1) % bucket.length) {
      while (filled[b] > 0) {
        int voxel = bucket[b][--filled[b]];
        waiting--;
        if (!done[voxel]) {
          done[voxel] = true;
          leave(voxel);
        }
      }
    }
    return distance;
  }

  private void leave(int voxel) {
    int neighbourhood = steps.neighbourhood(voxel);
    for (int step = 0; step < steps.count(); step++) {
      int to = voxel + steps.offset(step);
      double length = distance[voxel] + steps.length(step);
      if (phase.contains(to) && length < distance[to] && steps.isOpen(step, neighbourhood)) {
        start(to, length);
      }
    }
  }
}

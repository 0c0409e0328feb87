package org.labyrinth.paths;

import java.util.Arrays;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Spacing;

/**
 * Solves |∇T| = 1 in a phase outward from given values, smallest first (Sethian 1996, doi
 * 10.1073/pnas.93.4.1591). At each voxel Σ wᵢ (T − aᵢ)² = 1 over the axes that have a smaller
 * neighbour; with one more voxel upwind of it the difference is of second order, which only changes
 * w and a.
 */
final class FastMarching {
  /** Arrivals that differ by less are the same front. */
  private static final double ROUND_OFF = 1e-12;

  private final PaddedPhase phase;
  private final boolean secondOrder;
  private final int[] stride = new int[3];

  /** 1/h² for each axis. */
  private final double[] weight = new double[3];

  private final double[] arrival;
  private final boolean[] done;
  private final boolean[] given;
  private final MinHeap front = new MinHeap();

  /** The upwind values of one voxel and their weights, ascending in value. */
  private final double[] a = new double[3];

  private final double[] w = new double[3];
  private int terms;

  FastMarching(PaddedPhase phase, Spacing spacing, int order) {
    this.phase = phase;
    this.secondOrder = order == 2;
    for (Axis axis : Axis.values()) {
      stride[axis.index()] = phase.stride(axis);
      weight[axis.index()] = 1 / (spacing.along(axis) * spacing.along(axis));
    }
    arrival = new double[phase.size()];
    Arrays.fill(arrival, Double.POSITIVE_INFINITY);
    done = new boolean[phase.size()];
    given = new boolean[phase.size()];
  }

  /** Gives a voxel its value, which stands. */
  void start(int voxel, double time) {
    given[voxel] = true;
    set(voxel, time);
  }

  private void set(int voxel, double time) {
    arrival[voxel] = time;
    front.add(time, voxel);
  }

  /** Arrival times at all voxels, +∞ where no path leads. */
  double[] run() {
    while (!front.isEmpty()) {
      double time = front.firstKey();
      int voxel = front.removeFirst();
      // A voxel stands in the heap once for each value it had; only the last one counts.
      if (!done[voxel] && time == arrival[voxel] && isFinal(voxel)) {
        done[voxel] = true;
        for (int step : stride) {
          offer(voxel + step);
          offer(voxel - step);
        }
      }
    }
    return arrival;
  }

  /**
   * Voxels two steps away may have been reached since a value was worked out: where many arrive at
   * once, as in a plane front, their order is chance. One more look makes the value independent of
   * it.
   */
  private boolean isFinal(int voxel) {
    if (!secondOrder || given[voxel]) {
      return true;
    }
    double before = arrival[voxel];
    double time = update(voxel);
    if (time > before * (1 + ROUND_OFF)) {
      set(voxel, time);
      return false;
    }
    arrival[voxel] = time;
    return true;
  }

  /**
   * Works out a voxel of the front anew. Its value may also rise: differences of second order are
   * not monotone, and keeping the smallest value would depend on the order of equal ones.
   */
  private void offer(int voxel) {
    if (phase.contains(voxel) && !done[voxel] && !given[voxel]) {
      double time = update(voxel);
      if (time != arrival[voxel]) {
        set(voxel, time);
      }
    }
  }

  private double update(int voxel) {
    terms = 0;
    for (int axis = 0; axis < 3; axis++) {
      upwind(voxel, axis);
    }
    double sumW = 0;
    double sumWa = 0;
    double sumWaa = 0;
    double time = Double.POSITIVE_INFINITY;
    // Take in one axis after another as long as the front has passed its neighbour by then.
    for (int i = 0; i < terms && time > a[i]; i++) {
      double shifted = a[i] - a[0];
      sumW += w[i];
      sumWa += w[i] * shifted;
      sumWaa += w[i] * shifted * shifted;
      // Not negative: without this axis the sum of squares at a[i] is below 1.
      double discriminant = Math.max(0, sumWa * sumWa - sumW * (sumWaa - 1));
      time = a[0] + (sumWa + Math.sqrt(discriminant)) / sumW;
    }
    return time;
  }

  /** Adds the smaller neighbour along an axis, if the front has reached either. */
  private void upwind(int voxel, int axis) {
    int step = stride[axis];
    double below = done[voxel - step] ? arrival[voxel - step] : Double.POSITIVE_INFINITY;
    double above = done[voxel + step] ? arrival[voxel + step] : Double.POSITIVE_INFINITY;
    double near = Math.min(below, above);
    if (near == Double.POSITIVE_INFINITY) {
      return;
    }
    int from = below <= above ? voxel - 2 * step : voxel + 2 * step;
    boolean hasFar = secondOrder && isFar(from) && arrival[from] <= near * (1 + ROUND_OFF);
    double value = hasFar ? (4 * near - arrival[from]) / 3 : near;
    double factor = hasFar ? 2.25 * weight[axis] : weight[axis];
    int i = terms++;
    for (; i > 0 && a[i - 1] > value; i--) {
      a[i] = a[i - 1];
      w[i] = w[i - 1];
    }
    a[i] = value;
    w[i] = factor;
  }

  /** The rim is one voxel wide, so two steps may leave the box, or enter the next row's rim. */
  private boolean isFar(int voxel) {
    return voxel >= 0 && voxel < done.length && done[voxel];
  }
}

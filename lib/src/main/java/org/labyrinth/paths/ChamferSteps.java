package org.labyrinth.paths;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Spacing;

/** The 26 steps from a voxel, how long they are, and which are open given its neighbourhood. */
final class ChamferSteps {
  private static final int BLOCK = 27;
  private static final int CENTRE = 13;

  private final PaddedPhase phase;

  /** What to add to a voxel's number, for each of the 27 of its neighbourhood. */
  private final int[] offset = new int[BLOCK];

  private final double[] length = new double[BLOCK];

  /** For each step, the sets of neighbours of which one must be wholly in the phase. */
  private final int[][] ways = new int[BLOCK][];

  ChamferSteps(PaddedPhase phase, Spacing spacing) {
    this.phase = phase;
    for (int k = 0; k < BLOCK; k++) {
      int[] d = direction(k);
      offset[k] =
          d[0] * phase.stride(Axis.Z) + d[1] * phase.stride(Axis.Y) + d[2] * phase.stride(Axis.X);
      length[k] =
          Math.sqrt(
              square(d[0] * spacing.z()) + square(d[1] * spacing.y()) + square(d[2] * spacing.x()));
      List<Integer> found = new ArrayList<>();
      addWays(new int[3], d, 0, found);
      ways[k] = found.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static double square(double length) {
    return length * length;
  }

  private static int[] direction(int k) {
    return new int[] {k / 9 - 1, k / 3 % 3 - 1, k % 3 - 1};
  }

  private static int neighbour(int[] d) {
    return (d[0] + 1) * 9 + (d[1] + 1) * 3 + d[2] + 1;
  }

  /** All orders in which the axes of a step can be walked one at a time, as sets of voxels. */
  private static void addWays(int[] at, int[] to, int passed, List<Integer> found) {
    if (neighbour(at) == neighbour(to)) {
      found.add(passed);
      return;
    }
    for (int axis = 0; axis < 3; axis++) {
      if (at[axis] != to[axis]) {
        int[] next = at.clone();
        next[axis] = to[axis];
        addWays(next, to, passed | 1 << neighbour(next), found);
      }
    }
  }

  int count() {
    return BLOCK;
  }

  int offset(int step) {
    return offset[step];
  }

  double length(int step) {
    return length[step];
  }

  /** The shortest step: along the axis of the smallest spacing. */
  double shortest() {
    return Math.min(length[CENTRE - 9], Math.min(length[CENTRE - 3], length[CENTRE - 1]));
  }

  double longest() {
    return length[0];
  }

  /** Which of the 27 are in the phase, one bit each. */
  int neighbourhood(int voxel) {
    int bits = 0;
    for (int k = 0; k < BLOCK; k++) {
      bits |= phase.contains(voxel + offset[k]) ? 1 << k : 0;
    }
    return bits;
  }

  /** Whether a step may be taken: some way through faces leads to where it ends. */
  boolean isOpen(int step, int neighbourhood) {
    if (step == CENTRE || (neighbourhood & 1 << step) == 0) {
      return false;
    }
    for (int way : ways[step]) {
      if ((neighbourhood & way) == way) {
        return true;
      }
    }
    return false;
  }
}

package org.labyrinth.geometry;

import org.labyrinth.image.Shape;

/**
 * How far from a neighbour of its centre a ball's farthest voxel centre lies: the neighbour's ball
 * covers it only if its radius is larger. Tabulated over squared radii; where a bin holds several,
 * the largest counts, which keeps more balls than needed and loses none. After Remy and Thiel
 * (2005), Image and Vision Computing 23, 167–175, doi 10.1016/j.imavis.2004.06.007.
 */
final class BallReach {
  private static final double MOST_BINS = 4e6;

  private final double binsPerUnit;
  private final double[][] farthest;

  BallReach(Shape shape, Metric metric, double largestSquare) {
    this.binsPerUnit = Math.min(1, MOST_BINS / largestSquare);
    int bins = (int) Math.ceil(largestSquare * binsPerUnit) + 2;
    this.farthest = new double[8][bins];
    int[] last = {
      last(shape.nz(), largestSquare / metric.z()),
      last(shape.ny(), largestSquare / metric.y()),
      last(shape.nx(), largestSquare / metric.x())
    };
    for (int z = 0; z <= last[0]; z++) {
      for (int y = 0; y <= last[1]; y++) {
        for (int x = 0; x <= last[2] && metric.square(z, y, x) < largestSquare; x++) {
          enter(metric, z, y, x);
        }
      }
    }
    for (double[] row : farthest) {
      for (int bin = 1; bin < bins; bin++) {
        row[bin] = Math.max(row[bin], row[bin - 1]);
      }
    }
  }

  /** No two voxels are farther apart than the image is long. */
  private static int last(int n, double square) {
    return (int) Math.min(n - 1, Math.floor(Math.sqrt(square)) + 1);
  }

  private void enter(Metric metric, int z, int y, int x) {
    int bin = (int) Math.floor(metric.square(z, y, x) * binsPerUnit) + 1;
    for (int step = 1; step < 8; step++) {
      double after = metric.square(z + (step >> 2), y + (step >> 1 & 1), x + (step & 1));
      farthest[step][bin] = Math.max(farthest[step][bin], after);
    }
  }

  /** The largest squared distance from the neighbour to a voxel centre of the ball. */
  double after(double square, int dz, int dy, int dx) {
    int step = (dz & 1) << 2 | (dy & 1) << 1 | (dx & 1);
    return step == 0
        ? Double.POSITIVE_INFINITY
        : farthest[step][(int) Math.ceil(square * binsPerUnit)];
  }
}

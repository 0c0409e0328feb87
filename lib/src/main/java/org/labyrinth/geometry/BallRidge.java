package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/**
 * The distance ridge: those balls of a distance map that are not covered, centre for centre, by the
 * larger ball of one of their 26 neighbours. The others cannot be the largest that covers any
 * voxel, so local thickness comes out the same without them.
 */
final class BallRidge {
  private static final double ROUNDING = 1e-6; // squares are floats

  private final Shape shape;
  private final Boundary boundary;
  private final Metric metric;
  private final float[][] squares;
  private final BallKeys keys;
  private final BallReach reach;

  private BallRidge(VoxelImage image, float[][] squares, BallKeys keys, Boundary boundary) {
    this.shape = image.shape();
    this.boundary = boundary;
    this.metric = Metric.of(shape, image.spacing());
    this.squares = squares;
    this.keys = keys;
    double largest = 0;
    for (float[] page : squares) {
      for (float square : page) {
        largest = Math.max(largest, square);
      }
    }
    this.reach = new BallReach(shape, metric, largest);
  }

  /** The balls of the ridge by ascending radius. */
  static long[] of(VoxelImage image, float[][] squares, BallKeys keys, Boundary boundary) {
    BallRidge ridge = new BallRidge(image, squares, keys, boundary);
    long[] balls =
        IntStream.range(0, squares.length)
            .parallel()
            .mapToObj(ridge::page)
            .flatMapToLong(b -> b)
            .toArray();
    Arrays.parallelSort(balls);
    return balls;
  }

  private LongStream page(int z) {
    LongStream.Builder balls = LongStream.builder();
    int nx = shape.nx();
    for (int i = 0; i < shape.page(); i++) {
      float square = squares[z][i];
      if (square > 0 && !covered(square, z, i / nx, i % nx)) {
        balls.add(keys.key(square, held(square, z, i / nx, i % nx), z, i));
      }
    }
    return balls.build();
  }

  private boolean covered(float square, int z, int y, int x) {
    for (int dz = -1; dz <= 1; dz++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          float other = squareAt(z + dz, y + dy, x + dx);
          // On a ring of one voxel the neighbour is the voxel itself, which does not cover itself.
          if (other > square && other > reach.after(square, dz, dy, dx) * (1 + ROUNDING)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The square at a voxel that may lie beyond the image; NaN where nothing is known. */
  private float squareAt(int z, int y, int x) {
    if (shape.contains(z, y, x)) {
      return squares[z][y * shape.nx() + x];
    }
    if (boundary == Boundary.OPEN) {
      return Float.NaN;
    }
    int page = Math.floorMod(z, shape.nz());
    return squares[page][Math.floorMod(y, shape.ny()) * shape.nx() + Math.floorMod(x, shape.nx())];
  }

  /** The axis along which the ball touches centres outside the phase at both ends. */
  private int held(float square, int z, int y, int x) {
    Axis[] axes = keys.axes();
    for (int a = 0; a < axes.length; a++) {
      double weight = metric.along(axes[a]);
      int k = (int) Math.rint(Math.sqrt(square / weight));
      boolean whole = Math.abs(weight * k * k - square) <= ROUNDING * square;
      int kz = axes[a] == Axis.Z ? k : 0;
      int ky = axes[a] == Axis.Y ? k : 0;
      int kx = axes[a] == Axis.X ? k : 0;
      if (whole && squareAt(z + kz, y + ky, x + kx) == 0 && squareAt(z - kz, y - ky, x - kx) == 0) {
        return a;
      }
    }
    return axes.length;
  }
}

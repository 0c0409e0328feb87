package org.labyrinth.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.labyrinth.image.Axis;

/** The walk itself: batches in parallel, each with a random generator split off beforehand. */
final class Walkers {
  private static final int AXES = 3;
  private static final int CHECKPOINTS = RandomWalk.CHECKPOINTS;

  private final RandomWalk walk;
  private final WalkGround ground;

  Walkers(RandomWalk walk, WalkGround ground) {
    this.walk = walk;
    this.ground = ground;
  }

  WalkDiffusivity walk() {
    if (ground.isEmpty()) {
      return still();
    }
    SplittableRandom root = new SplittableRandom(walk.seed());
    List<SplittableRandom> randoms = new ArrayList<>();
    for (int b = 0; b < walk.batches(); b++) {
      randoms.add(root.split());
    }
    List<long[][]> squares = randoms.parallelStream().map(this::batch).toList();
    List<Estimate> late = new ArrayList<>();
    List<Estimate> early = new ArrayList<>();
    List<List<Double>> displacement = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      late.add(slope(squares, axis, CHECKPOINTS / 2, CHECKPOINTS));
      early.add(slope(squares, axis, CHECKPOINTS / 4, CHECKPOINTS / 2));
      displacement.add(meanSquare(squares, axis));
    }
    return new WalkDiffusivity(
        walk, ground.volumeFraction(), late, early, timePerCheckpoint(), displacement);
  }

  private WalkDiffusivity still() {
    List<Estimate> zero = List.of(new Estimate(0, 0), new Estimate(0, 0), new Estimate(0, 0));
    List<Double> flat = IntStream.range(0, CHECKPOINTS).mapToObj(i -> 0.0).toList();
    // Without a walker there is no clock either; that of an open space will do.
    return new WalkDiffusivity(
        walk, ground.volumeFraction(), zero, zero, 1, List.of(flat, flat, flat));
  }

  private int stepsPerCheckpoint() {
    return walk.steps() / CHECKPOINTS;
  }

  /** Bulk D t between two checkpoints [m²]. */
  private double timePerCheckpoint() {
    return stepsPerCheckpoint() * ground.bulkDiffusionPerStep();
  }

  /** Sums of squared displacements in voxels, exact: [axis][checkpoint]. */
  private long[][] batch(SplittableRandom random) {
    long[][] sums = new long[AXES][CHECKPOINTS];
    for (int w = 0; w < walk.walkersPerBatch(); w++) {
      walkOne(random, sums);
    }
    return sums;
  }

  private void walkOne(SplittableRandom random, long[][] sums) {
    int voxel = ground.start(random);
    long[] moved = new long[AXES];
    int[] sense = {1, 1, 1}; // −1 in a mirror image
    int interval = stepsPerCheckpoint();
    for (int checkpoint = 0; checkpoint < CHECKPOINTS; checkpoint++) {
      for (int step = 0; step < interval; step++) {
        int faces = ground.faces(voxel);
        int face = ground.face(faces, random.nextDouble());
        if (WalkGround.isOpen(faces, face)) {
          int axis = face >> 1;
          moved[axis] += (face & 1) == 0 ? -sense[axis] : sense[axis];
          if (WalkGround.isOuter(faces, face)) {
            sense[axis] = -sense[axis];
          } else {
            voxel = ground.neighbour(voxel, face);
          }
        }
      }
      for (int axis = 0; axis < AXES; axis++) {
        sums[axis][checkpoint] += moved[axis] * moved[axis];
      }
    }
  }

  /** Slope of the mean square displacement from one checkpoint to another, over 2 D_bulk t. */
  private Estimate slope(List<long[][]> squares, Axis axis, int from, int to) {
    double[] slopes = new double[squares.size()];
    double h = ground.spacing(axis);
    for (int b = 0; b < slopes.length; b++) {
      double perCheckpoint = leastSquares(squares.get(b)[axis.index()], from, to);
      slopes[b] = perCheckpoint * h * h / walk.walkersPerBatch() / (2 * timePerCheckpoint());
    }
    return Estimate.of(slopes);
  }

  /** The straight line through the sums at checkpoints {@code from … to}, numbered from 1. */
  private static double leastSquares(long[] sums, int from, int to) {
    double middle = (from + to) / 2.0;
    double products = 0;
    double squares = 0;
    for (int i = from; i <= to; i++) {
      products += (i - middle) * sums[i - 1];
      squares += (i - middle) * (i - middle);
    }
    return products / squares;
  }

  private List<Double> meanSquare(List<long[][]> squares, Axis axis) {
    double h = ground.spacing(axis);
    List<Double> means = new ArrayList<>();
    for (int i = 0; i < CHECKPOINTS; i++) {
      long sum = 0;
      for (long[][] batch : squares) {
        sum += batch[axis.index()][i];
      }
      means.add(sum * h * h / walk.walkers());
    }
    return means;
  }
}

package org.labyrinth.geometry;

import java.util.ArrayList;
import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * S₂ for every displacement in a periodic image, not only along the axes: one three-dimensional
 * Fourier transform there and one back. Needs about 16 bytes a voxel while it works and 8 after.
 *
 * <p>Summed over all displacements the counts give the square of the number of voxels in the phase,
 * so the autocovariance of a whole image sums to zero exactly: see IntegralRange.
 */
public final class CorrelationMap {
  private final Shape shape;
  private final Spacing spacing;
  private final long[][] counts;

  private CorrelationMap(Shape shape, Spacing spacing, long[][] counts) {
    this.shape = shape;
    this.spacing = spacing;
    this.counts = counts;
  }

  /**
   * The map of an image, which is taken as one cell of a periodic medium.
   *
   * @param image the labelled image
   * @param phase the phase's label
   * @return its map
   */
  public static CorrelationMap of(VoxelImage image, int phase) {
    return new CorrelationMap(image.shape(), image.spacing(), PeriodicPairs.count(image, phase));
  }

  /**
   * The number of displacements along each axis, which is the number of voxels.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The step of the displacement along each axis.
   *
   * @return the spacing [m]
   */
  public Spacing spacing() {
    return spacing;
  }

  /**
   * Pairs of voxels, a displacement apart, with both ends in the phase.
   *
   * @param dz pages; any integer, the image repeats
   * @param dy rows
   * @param dx columns
   * @return how many, of as many pairs as the image has voxels
   */
  public long pairCount(int dz, int dy, int dx) {
    int z = Math.floorMod(dz, shape.nz());
    int y = Math.floorMod(dy, shape.ny());
    int x = Math.floorMod(dx, shape.nx());
    return counts[z][y * shape.nx() + x];
  }

  /**
   * S₂ at a displacement.
   *
   * @param dz pages; any integer, the image repeats
   * @param dy rows
   * @param dx columns
   * @return the probability [-]
   */
  public double probability(int dz, int dy, int dx) {
    return (double) pairCount(dz, dy, dx) / shape.voxels();
  }

  /**
   * The volume fraction ε = S₂(0).
   *
   * @return the volume fraction [-]
   */
  public double volumeFraction() {
    return probability(0, 0, 0);
  }

  /**
   * S₂ averaged over directions: displacements are gathered in shells as thick as the smallest
   * spacing, out to half the shortest side of the image. The lag of a shell is the mean length of
   * its displacements. An axis of one voxel has no say.
   *
   * @return S₂ by distance
   */
  public TwoPointCorrelation radial() {
    List<Axis> axes = new ArrayList<>();
    double width = Double.POSITIVE_INFINITY;
    double shortest = Double.POSITIVE_INFINITY;
    for (Axis axis : Axis.values()) {
      if (shape.along(axis) > 1) {
        axes.add(axis);
        width = Math.min(width, spacing.along(axis));
        shortest = Math.min(shortest, shape.along(axis) * spacing.along(axis));
      }
    }
    int shells = axes.isEmpty() ? 1 : Math.max(1, (int) Math.floor(shortest / 2 / width + 0.5));
    return shells(shells, axes.isEmpty() ? 1 : width);
  }

  private TwoPointCorrelation shells(int shells, double width) {
    double[] length = new double[shells];
    long[] displacements = new long[shells];
    long[] inPhase = new long[shells];
    for (int z = 0; z < shape.nz(); z++) {
      double rz = distance(z, Axis.Z);
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        double ry = distance(y, Axis.Y);
        for (int x = 0; x < shape.nx(); x++, i++) {
          double rx = distance(x, Axis.X);
          double r = Math.sqrt(rz * rz + ry * ry + rx * rx);
          long shell = Math.round(r / width);
          if (shell < shells) {
            length[(int) shell] += r;
            displacements[(int) shell]++;
            inPhase[(int) shell] += counts[z][i];
          }
        }
      }
    }
    List<PairCount> counted = new ArrayList<>(shells);
    for (int s = 0; s < shells; s++) {
      double mean = length[s] / displacements[s];
      counted.add(new PairCount(mean, inPhase[s], displacements[s] * shape.voxels()));
    }
    return new TwoPointCorrelation(counted);
  }

  /** The distance that an index of the map stands for, the shorter way round [m]. */
  private double distance(int index, Axis axis) {
    return Math.min(index, shape.along(axis) - index) * spacing.along(axis);
  }

  @Override
  public String toString() {
    return "CorrelationMap " + shape + " displacements";
  }
}

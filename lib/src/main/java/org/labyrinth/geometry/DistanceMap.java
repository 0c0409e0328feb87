package org.labyrinth.geometry;

import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * How deep each voxel lies in its phase: the Euclidean distance d from its centre to the nearest
 * <em>centre</em> of a voxel outside the phase. It is 0 outside, at least the smallest spacing
 * inside, and +∞ everywhere if the phase fills the image.
 *
 * <p>The wall itself lies somewhere between the last centre inside and the first outside. From a
 * flat wall normal to an axis, midway between the two, d is half a voxel too long; towards a curved
 * wall the nearest of many centres lies just behind it, and d tends to the distance to the wall.
 *
 * <p>With {@link Boundary#OPEN} the outer faces of the image are no wall, and what lies beyond is
 * ignored: near them d is an upper bound. With {@code PERIODIC} the image repeats.
 *
 * <p>Exact, and linear in the number of voxels for any spacing. Kept as squares in single
 * precision, four bytes a voxel: whole numbers, without rounding, if voxels are cubes; else good to
 * 1e-7. Source: Felzenszwalb and Huttenlocher (2012), Theory of Computing 8, 415–428, doi
 * 10.4086/toc.2012.v008a019; Maurer, Qi and Raghavan (2003), doi 10.1109/TPAMI.2003.1177156.
 */
public final class DistanceMap {
  private final Shape shape;
  private final Spacing spacing;
  private final Metric metric;
  private final float[][] squares;

  private DistanceMap(Shape shape, Spacing spacing, float[][] squares) {
    this.shape = shape;
    this.spacing = spacing;
    this.metric = Metric.of(shape, spacing);
    this.squares = squares;
  }

  /**
   * The distances of a phase.
   *
   * @param image the labelled image
   * @param phase the phase's label; one that does not occur has distance 0 everywhere
   * @param boundary what lies beyond the image
   * @return the map
   */
  public static DistanceMap of(VoxelImage image, int phase, Boundary boundary) {
    return new DistanceMap(
        image.shape(), image.spacing(), SquaredDistances.of(image, phase, boundary));
  }

  /**
   * The number of voxels along each axis.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The distance between voxel centres.
   *
   * @return the spacing [m]
   */
  public Spacing spacing() {
    return spacing;
  }

  /**
   * The distance at one voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return d [m]; 0 outside the phase
   * @throws IndexOutOfBoundsException if the voxel is outside the image
   */
  public double at(int z, int y, int x) {
    if (!shape.contains(z, y, x)) {
      throw new IndexOutOfBoundsException(
          "voxel (z, y, x) = (%d, %d, %d) must be inside the map of shape %s"
              .formatted(z, y, x, shape));
    }
    return metric.length(squares[z][y * shape.nx() + x]);
  }

  /**
   * The largest distance: the radius of the largest sphere about a voxel centre that holds no
   * centre outside the phase.
   *
   * @return the largest d [m]; 0 if the phase does not occur, +∞ if it fills the image
   */
  public double largest() {
    float largest = 0;
    for (float[] page : squares) {
      for (float square : page) {
        largest = Math.max(largest, square);
      }
    }
    return metric.length(largest);
  }

  /**
   * The distances as a field, to look at or to average.
   *
   * @return d [m] at each voxel
   */
  public ScalarField field() {
    return ScalarField.from(shape, this::at);
  }

  @Override
  public String toString() {
    return "DistanceMap " + shape + " voxels";
  }
}

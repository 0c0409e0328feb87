package org.labyrinth.geometry;

import java.util.List;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/**
 * Length of the lines where three phases meet, per volume of the image: the triple-phase boundary
 * of a composite electrode. On voxels these lines are made of voxel edges about which at least
 * three labels meet, a staircase in space.
 *
 * <ul>
 *   <li>{@link #staircase}: the length of those edges as they are. A straight line along the unit
 *       vector u comes out |u_x| + |u_y| + |u_z| times too long: 1 along an axis, √2 along the
 *       diagonal of a face, √3 along that of a cube. It does not improve with finer voxels.
 *   <li>{@link #isotropic}: 2/3 of it. The mean of |u_x| + |u_y| + |u_z| over all directions is
 *       3/2, so this is right for lines that run in all directions alike, and wrong for a single
 *       one.
 *   <li>{@link #smoothed}: the edges are chained, and eight times over each corner moves half-way
 *       to the middle of its two neighbours; then lengths are added up. Straight lines along an
 *       axis and along the diagonal of a face come out exactly, others 1 % too long in the mean
 *       over directions and 6 % at worst, and bends of radius R are cut short by a share of about
 *       (h/R)². It needs lines of several voxels. On the accuracy of such estimates see Jørgensen,
 *       Yakal-Kremski, Wilson, Bowen and Barnett (2014), Journal of Power Sources 261, 198–205.
 * </ul>
 *
 * <p>A phase that thins out to a wedge breaks into single voxels at its tip, each with boundary
 * edges of its own, and all three estimates then count too much. A straight line in the direction
 * of a short lattice vector may do so all along: up to 1.5 times the figure above where it happens
 * to graze voxel edges, a few per cent more in the mean over positions. Where four phases meet, an
 * edge counts once.
 *
 * @param alongZ length of the edges along z per volume [1/m²]
 * @param alongY along y [1/m²]
 * @param alongX along x [1/m²]
 * @param smoothed length of the smoothed lines per volume [1/m²]
 */
public record TriplePhaseBoundary(double alongZ, double alongY, double alongX, double smoothed) {
  public TriplePhaseBoundary {
    for (double length : List.of(alongZ, alongY, alongX, smoothed)) {
      if (!(length >= 0 && length < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "length per volume = %s 1/m² must be finite and not negative: triple-phase boundary"
                .formatted(length));
      }
    }
  }

  /**
   * Lines where any three phases meet.
   *
   * @param image the labelled image
   * @param boundary {@code OPEN}: edges inside the image, not on its faces; {@code PERIODIC}: all
   * @return the lengths, all 0 if the image has fewer than three labels
   */
  public static TriplePhaseBoundary of(VoxelImage image, Boundary boundary) {
    return measure(image, boundary, JunctionEdges.any());
  }

  /**
   * Lines where three given phases meet.
   *
   * @param image the labelled image
   * @param first label of a phase
   * @param second label of another
   * @param third label of the last
   * @param boundary {@code OPEN}: edges inside the image, not on its faces; {@code PERIODIC}: all
   * @return the lengths, all 0 if one of the phases does not occur
   * @throws IllegalArgumentException if two labels are the same
   */
  public static TriplePhaseBoundary of(
      VoxelImage image, int first, int second, int third, Boundary boundary) {
    if (first == second || second == third || third == first) {
      throw new IllegalArgumentException(
          "labels = %d, %d, %d must differ: triple-phase boundary".formatted(first, second, third));
    }
    return measure(image, boundary, JunctionEdges.of(first, second, third));
  }

  private static TriplePhaseBoundary measure(
      VoxelImage image, Boundary boundary, JunctionEdges.Junction junction) {
    Shape shape = image.shape();
    Spacing h = image.spacing();
    JunctionEdges edges = JunctionEdges.find(image, boundary, junction);
    double volume = shape.voxels() * h.voxelVolume();
    return new TriplePhaseBoundary(
        edges.count(Axis.Z) * h.z() / volume,
        edges.count(Axis.Y) * h.y() / volume,
        edges.count(Axis.X) * h.x() / volume,
        SmoothedLines.length(edges, h) / volume);
  }

  /**
   * The length of the edges as they are: 3/2 × the true length of isotropic lines.
   *
   * @return length per volume [1/m²]
   */
  public double staircase() {
    return alongZ + alongY + alongX;
  }

  /**
   * The staircase, corrected for lines that run in all directions alike.
   *
   * @return 2/3 of the staircase [1/m²]
   */
  public double isotropic() {
    return staircase() * 2 / 3;
  }
}

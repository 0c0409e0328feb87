package org.labyrinth.homogenization;

import java.util.Locale;

/**
 * One line of flux from the inlet face to the outlet face, as a chain of points: where it enters
 * and leaves each voxel on its way. Where the sides repeat, it runs on outside the image.
 */
public final class FluxLine {
  private final double[][] points;
  private final double[] flux;

  /** Points in (z, y, x) [m]; between each two the flux over D Δc / L [-]. */
  FluxLine(double[][] points, double[] flux) {
    this.points = points;
    this.flux = flux;
  }

  /**
   * The number of points, one more than the voxels passed.
   *
   * @return at least 2
   */
  public int points() {
    return points.length;
  }

  /**
   * One point, as it lies in the image: the outer corner of voxel (0, 0, 0) is the origin.
   *
   * @param i which, from 0 at the inlet
   * @return (z, y, x) [m]
   */
  public double[] point(int i) {
    return points[i].clone();
  }

  /**
   * How strong the flux is between two points: its magnitude in the middle of the voxel passed,
   * over D Δc / L. Open electrolyte would carry 1.
   *
   * @param i from point i to point i + 1
   * @return the flux [-]
   */
  public double flux(int i) {
    return flux[i];
  }

  /**
   * The length of the chain.
   *
   * @return at least the distance between the faces [m]
   */
  public double length() {
    double length = 0;
    for (int i = 0; i + 1 < points.length; i++) {
      double dz = points[i + 1][0] - points[i][0];
      double dy = points[i + 1][1] - points[i][1];
      double dx = points[i + 1][2] - points[i][2];
      length += Math.sqrt(dz * dz + dy * dy + dx * dx);
    }
    return length;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "Flux line of %d points, %.4g m long", points.length, length());
  }
}

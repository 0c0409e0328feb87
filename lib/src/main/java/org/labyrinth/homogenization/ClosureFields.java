package org.labyrinth.homogenization;

import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;

/**
 * The closure fields g_z, g_y, g_x of a periodic image. Each is zero in the mean over every
 * connected piece of the conducting phases, and so over the phases. Kept at the conducting voxels
 * only; a field over the whole image is made when asked for.
 */
public final class ClosureFields {
  private final Shape shape;
  private final PeriodicNetwork network;
  private final double[][] values;

  ClosureFields(Shape shape, PeriodicNetwork network, double[][] values) {
    this.shape = shape;
    this.network = network;
    this.values = values;
  }

  /**
   * The field g_j for a unit gradient along an axis.
   *
   * @param axis the direction j of the gradient
   * @return g_j at voxel centres [m]; NaN in insulators and in pieces that carry no flux
   */
  public ScalarField along(Axis axis) {
    double[] g = values[axis.index()];
    return ScalarField.from(
        shape,
        (z, y, x) -> {
          int n = network.numberAt((z * shape.ny() + y) * shape.nx() + x);
          return n < 0 ? Double.NaN : g[n];
        });
  }

  @Override
  public String toString() {
    return "ClosureFields " + shape + " voxels";
  }
}

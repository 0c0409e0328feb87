package org.labyrinth.geometry;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;

/**
 * Squared distances between voxel centres, in units of the smallest spacing: whole numbers if
 * voxels are cubes. Axes of one voxel have no distances and no say in the unit.
 *
 * @param unit the smallest spacing [m]
 * @param z squared distance from a page to the next [unit²]
 * @param y squared distance from a row to the next [unit²]
 * @param x squared distance from a column to the next [unit²]
 */
record Metric(double unit, double z, double y, double x) {
  static Metric of(Shape shape, Spacing spacing) {
    double unit = Double.POSITIVE_INFINITY;
    for (Axis axis : Axis.values()) {
      unit = shape.along(axis) > 1 ? Math.min(unit, spacing.along(axis)) : unit;
    }
    unit = unit == Double.POSITIVE_INFINITY ? spacing.z() : unit;
    return new Metric(
        unit, square(spacing.z() / unit), square(spacing.y() / unit), square(spacing.x() / unit));
  }

  private static double square(double ratio) {
    return ratio * ratio;
  }

  double along(Axis axis) {
    return switch (axis) {
      case Z -> z;
      case Y -> y;
      case X -> x;
    };
  }

  double square(double dz, double dy, double dx) {
    return z * dz * dz + y * dy * dy + x * dx * dx;
  }

  /** The length of a squared distance [m]. */
  double length(double square) {
    return Math.sqrt(square) * unit;
  }
}

package org.labyrinth.image;

/**
 * The distance between voxel centres along each axis, slowest first: positive and finite, or the
 * constructor throws an {@link IllegalArgumentException}.
 *
 * @param z between pages [m]
 * @param y between rows [m]
 * @param x between columns [m]
 */
public record Spacing(double z, double y, double x) {
  /** One unit of length along each axis: lengths then come out in voxels. */
  public static final Spacing UNIT = new Spacing(1, 1, 1);

  public Spacing {
    requireLength("z", z);
    requireLength("y", y);
    requireLength("x", x);
  }

  private static void requireLength(String axis, double h) {
    if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "spacing along %s = %s m must be positive and finite: image".formatted(axis, h));
    }
  }

  /**
   * The same distance along all three axes.
   *
   * @param h voxel size [m]
   * @return the spacing {@code (h, h, h)}
   */
  public static Spacing cubic(double h) {
    return new Spacing(h, h, h);
  }

  /**
   * The distance along one axis.
   *
   * @param axis which
   * @return the distance between voxel centres [m]
   */
  public double along(Axis axis) {
    return switch (axis) {
      case Z -> z;
      case Y -> y;
      case X -> x;
    };
  }

  /**
   * The volume of one voxel.
   *
   * @return z · y · x [m³]
   */
  public double voxelVolume() {
    return z * y * x;
  }

  /**
   * The area of the voxel face normal to an axis.
   *
   * @param normal the face's normal
   * @return the product of the other two distances [m²]
   */
  public double faceArea(Axis normal) {
    return switch (normal) {
      case Z -> y * x;
      case Y -> z * x;
      case X -> z * y;
    };
  }
}

package org.labyrinth.image;

/**
 * A sphere in a periodic box, in voxels: voxel {@code i} spans {@code [i, i + 1)} along its axis
 * and its centre is at {@code i + 0.5}. The constructor throws an {@link IllegalArgumentException}
 * if a centre is not finite or the radius is not positive and finite.
 *
 * @param z centre along z [voxels]
 * @param y centre along y [voxels]
 * @param x centre along x [voxels]
 * @param radius radius [voxels]
 */
public record Sphere(double z, double y, double x, double radius) {
  public Sphere {
    requireFinite("z", z);
    requireFinite("y", y);
    requireFinite("x", x);
    Require.positiveLength("radius", radius, "sphere");
  }

  private static void requireFinite(String axis, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "centre along %s = %s voxels must be finite: sphere".formatted(axis, value));
    }
  }

  /**
   * The sphere's volume.
   *
   * @return 4πR³/3 [voxels³]
   */
  public double volume() {
    return volume(radius);
  }

  static double volume(double radius) {
    return 4 * Math.PI * radius * radius * radius / 3;
  }

  /**
   * The distance between two centres by the shortest way round a periodic box.
   *
   * @param other the other sphere
   * @param box the periodic box
   * @return the distance [voxels]
   */
  public double distance(Sphere other, Shape box) {
    double dz = shortest(z - other.z, box.nz());
    double dy = shortest(y - other.y, box.ny());
    double dx = shortest(x - other.x, box.nx());
    return Math.sqrt(dz * dz + dy * dy + dx * dx);
  }

  /** The periodic image of a difference that lies nearest zero. */
  static double shortest(double difference, double period) {
    return difference - period * Math.rint(difference / period);
  }
}

package org.labyrinth.image;

/**
 * The number of voxels along each axis, slowest first: at least one each, and a page of at most 2³¹
 * − 9 voxels, or the constructor throws an {@link IllegalArgumentException}.
 *
 * @param nz pages
 * @param ny rows of a page
 * @param nx columns of a page
 */
public record Shape(int nz, int ny, int nx) {
  public Shape {
    requirePositive("nz", nz);
    requirePositive("ny", ny);
    requirePositive("nx", nx);
    if ((long) ny * nx > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "voxels in a page = %d must be at most %d: shape %d×%d×%d"
              .formatted((long) ny * nx, Integer.MAX_VALUE - 8, nz, ny, nx));
    }
  }

  private static void requirePositive(String name, int n) {
    if (n < 1) {
      throw new IllegalArgumentException(
          "%s = %d voxels must be at least 1: image shape".formatted(name, n));
    }
  }

  /**
   * A cube of {@code n} voxels a side.
   *
   * @param n voxels along each axis
   * @return the shape {@code (n, n, n)}
   */
  public static Shape cube(int n) {
    return new Shape(n, n, n);
  }

  /**
   * The number of voxels along one axis.
   *
   * @param axis which
   * @return {@code nz}, {@code ny} or {@code nx}
   */
  public int along(Axis axis) {
    return switch (axis) {
      case Z -> nz;
      case Y -> ny;
      case X -> nx;
    };
  }

  /**
   * The number of voxels in all.
   *
   * @return nz · ny · nx
   */
  public long voxels() {
    return (long) nz * ny * nx;
  }

  /**
   * The number of voxels in one page.
   *
   * @return ny · nx
   */
  public int page() {
    return ny * nx;
  }

  /**
   * Whether a voxel lies in the image.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return true if all three indices are in range
   */
  public boolean contains(int z, int y, int x) {
    return z >= 0 && z < nz && y >= 0 && y < ny && x >= 0 && x < nx;
  }

  @Override
  public String toString() {
    return nz + "×" + ny + "×" + nx;
  }
}

package org.labyrinth.image;

/**
 * One number a voxel: a concentration, a flux, a porosity. Immutable; kept a page at a time in C
 * order, like {@link VoxelImage}.
 */
public final class ScalarField {
  private final Shape shape;
  private final double[][] pages;

  private ScalarField(Shape shape, double[][] pages) {
    this.shape = shape;
    this.pages = pages;
  }

  /**
   * A field from a formula.
   *
   * @param shape voxels along each axis
   * @param value the value at each voxel; called once a voxel, in C order
   * @return the field
   */
  public static ScalarField from(Shape shape, FieldFunction value) {
    double[][] pages = new double[shape.nz()][shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++, i++) {
          pages[z][i] = value.value(z, y, x);
        }
      }
    }
    return new ScalarField(shape, pages);
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
   * The value at one voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return the value, in the unit of the field
   * @throws IndexOutOfBoundsException if the voxel is outside the field
   */
  public double at(int z, int y, int x) {
    if (!shape.contains(z, y, x)) {
      throw new IndexOutOfBoundsException(
          "voxel (z, y, x) = (%d, %d, %d) must be inside the field of shape %s"
              .formatted(z, y, x, shape));
    }
    return pages[z][y * shape.nx() + x];
  }

  @Override
  public String toString() {
    return "ScalarField " + shape + " voxels";
  }
}

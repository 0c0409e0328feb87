package org.labyrinth.image;

import java.util.Arrays;

/** Paints solid spheres into a periodic box that starts as all pore, and counts what is left. */
final class SpherePainter {
  private static final byte PORE = 1;
  private static final byte SOLID = 0;

  private final Shape shape;
  private final byte[][] pages;
  private long pores;

  SpherePainter(Shape shape) {
    this.shape = shape;
    this.pages = new byte[shape.nz()][shape.page()];
    for (byte[] page : pages) {
      Arrays.fill(page, PORE);
    }
    this.pores = shape.voxels();
  }

  /** Turns the voxels whose centres lie in the sphere solid. */
  SpherePainter paint(Sphere sphere) {
    pores -= visit(sphere, true);
    return this;
  }

  /** How many voxels {@link #paint} would turn; right while the sphere fits into the box. */
  long wouldTurn(Sphere sphere) {
    return visit(sphere, false);
  }

  long pores() {
    return pores;
  }

  /** Ends the painting: the pages become the image's own. */
  VoxelImage image() {
    return VoxelImage.owning(shape, Spacing.UNIT, pages, new short[0][]);
  }

  private long visit(Sphere s, boolean paint) {
    long turned = 0;
    for (long z = first(s.z(), s.radius()); z <= last(s.z(), s.radius()); z++) {
      byte[] page = pages[(int) Math.floorMod(z, (long) shape.nz())];
      double dz = z + 0.5 - s.z();
      for (long y = first(s.y(), s.radius()); y <= last(s.y(), s.radius()); y++) {
        int row = (int) Math.floorMod(y, (long) shape.ny()) * shape.nx();
        double dy = y + 0.5 - s.y();
        turned += visitRow(s, dz * dz + dy * dy, page, row, paint);
      }
    }
    return turned;
  }

  private int visitRow(Sphere s, double squareAcross, byte[] page, int row, boolean paint) {
    int turned = 0;
    double square = s.radius() * s.radius();
    for (long x = first(s.x(), s.radius()); x <= last(s.x(), s.radius()); x++) {
      double dx = x + 0.5 - s.x();
      int i = row + (int) Math.floorMod(x, (long) shape.nx());
      if (squareAcross + dx * dx <= square && page[i] != SOLID) {
        turned++;
        if (paint) {
          page[i] = SOLID;
        }
      }
    }
    return turned;
  }

  /** One voxel more on each side than needed: the distance decides, not the rounding of the box. */
  private static long first(double centre, double radius) {
    return (long) Math.floor(centre - radius - 0.5);
  }

  private static long last(double centre, double radius) {
    return (long) Math.ceil(centre + radius - 0.5);
  }
}

package org.labyrinth.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Equal solid spheres (0) on a cubic lattice in pore (1), periodic. The voxel image's solid
 * fraction tends to the exact one as the cell's edge grows.
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if the edge is less than two
 * voxels, the radius is not positive, or neighbours overlap.
 *
 * @param lattice where the spheres sit
 * @param edge of the cubic cell [voxels]
 * @param cells cells along each axis
 * @param radius of the spheres [voxels], up to touching
 */
public record SphereArray(Lattice lattice, int edge, Shape cells, double radius)
    implements Microstructure {
  /** Lets a radius through that rounding has put just past touching. */
  private static final double ROUND_OFF = 1e-12;

  public SphereArray {
    if (edge < 2) {
      throw new IllegalArgumentException(
          "edge = %d voxels must be at least 2: cell of a sphere array".formatted(edge));
    }
    double touching = lattice.touchingRadius() * edge;
    if (!(radius > 0 && radius <= touching * (1 + ROUND_OFF))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "radius = %s voxels must be in (0, %.6g], where neighbours touch: %s sphere array",
              radius,
              touching,
              lattice));
    }
    requireSide(cells.nz(), edge);
    requireSide(cells.ny(), edge);
    requireSide(cells.nx(), edge);
  }

  private static void requireSide(int cells, int edge) {
    if ((long) cells * edge > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "side = %d voxels must be at most %d: sphere array"
              .formatted((long) cells * edge, Integer.MAX_VALUE));
    }
  }

  /**
   * One cell with a given solid fraction.
   *
   * @param lattice where the spheres sit
   * @param edge of the cubic cell [voxels]
   * @param solidFraction exact solid fraction, up to touching [-]
   * @return the array
   * @throws IllegalArgumentException if neighbours would overlap
   */
  public static SphereArray ofSolidFraction(Lattice lattice, int edge, double solidFraction) {
    double touching = lattice.touchingFraction();
    if (!(solidFraction > 0 && solidFraction <= touching * (1 + ROUND_OFF))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "solid fraction = %s [-] must be in (0, %.6g], where neighbours touch: %s sphere array",
              solidFraction,
              touching,
              lattice));
    }
    double radius = lattice.touchingRadius() * Math.cbrt(solidFraction / touching) * edge;
    return new SphereArray(lattice, edge, Shape.cube(1), radius);
  }

  /**
   * The same array with another number of cells.
   *
   * @param cells cells along each axis
   * @return the array
   */
  public SphereArray withCells(Shape cells) {
    return new SphereArray(lattice, edge, cells, radius);
  }

  /**
   * The exact solid fraction of the spheres, before they become voxels.
   *
   * @return spheres · 4πR³/3 / edge³ [-]
   */
  public double solidFraction() {
    return lattice.spheresPerCell() * Sphere.volume(radius / edge);
  }

  /**
   * The spheres.
   *
   * @return all spheres of all cells
   */
  public List<Sphere> spheres() {
    List<Sphere> spheres = new ArrayList<>();
    for (int z = 0; z < cells.nz(); z++) {
      for (int y = 0; y < cells.ny(); y++) {
        for (int x = 0; x < cells.nx(); x++) {
          spheres.addAll(lattice.cell(z, y, x, edge, radius));
        }
      }
    }
    return spheres;
  }

  @Override
  public Shape shape() {
    return new Shape(cells.nz() * edge, cells.ny() * edge, cells.nx() * edge);
  }

  @Override
  public VoxelImage image() {
    SpherePainter painter = new SpherePainter(shape());
    spheres().forEach(painter::paint);
    return painter.image();
  }
}

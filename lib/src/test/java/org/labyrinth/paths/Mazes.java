package org.labyrinth.paths;

import java.util.SplittableRandom;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Images for tests of paths. */
final class Mazes {
  private Mazes() {}

  /** Pore (1) with a given chance, each voxel by itself. */
  static VoxelImage noise(Shape shape, double porosity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(
        shape, Spacing.UNIT, (z, y, x) -> random.nextDouble() < porosity ? 1 : 0);
  }

  /** A page (y, x) drawn with {@code #} for pore, one string a row. */
  static VoxelImage drawn(String... rows) {
    return VoxelImage.from(
        new Shape(1, rows.length, rows[0].length()),
        Spacing.UNIT,
        (z, y, x) -> rows[y].charAt(x) == '#' ? 1 : 0);
  }

  static VoxelImage open(Shape shape, Spacing spacing) {
    return VoxelImage.from(shape, spacing, (z, y, x) -> 1);
  }

  /** Least-squares slope of ln(error) on ln(1/size): the order of convergence. */
  static double order(double[] size, double[] error) {
    double su = 0;
    double sv = 0;
    double suu = 0;
    double suv = 0;
    for (int i = 0; i < size.length; i++) {
      double u = -Math.log(size[i]);
      double v = Math.log(Math.abs(error[i]));
      su += u;
      sv += v;
      suu += u * u;
      suv += u * v;
    }
    return (size.length * suv - su * sv) / (size.length * suu - su * su);
  }
}

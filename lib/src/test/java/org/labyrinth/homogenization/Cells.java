package org.labyrinth.homogenization;

import org.labyrinth.image.Axis;
import org.labyrinth.image.Lattice;
import org.labyrinth.image.Shape;
import org.labyrinth.image.SphereArray;
import org.labyrinth.image.VoxelImage;

/** Periodic images for the closure problem, and what can be made of an image. */
final class Cells {
  private Cells() {}

  /** One sphere of solid fraction 0.2 in a cube. */
  static VoxelImage cubicSphere(int edge) {
    return SphereArray.ofSolidFraction(Lattice.SIMPLE_CUBIC, edge, 0.2).image();
  }

  /** The image and its mirror image behind it, along each axis given. */
  static VoxelImage mirrored(VoxelImage image, Axis... axes) {
    VoxelImage whole = image;
    for (Axis axis : axes) {
      whole = mirroredOnce(whole, axis);
    }
    return whole;
  }

  private static VoxelImage mirroredOnce(VoxelImage image, Axis axis) {
    Shape s = image.shape();
    return VoxelImage.from(
        new Shape(
            s.nz() * (axis == Axis.Z ? 2 : 1),
            s.ny() * (axis == Axis.Y ? 2 : 1),
            s.nx() * (axis == Axis.X ? 2 : 1)),
        image.spacing(),
        (z, y, x) -> image.label(fold(z, s.nz()), fold(y, s.ny()), fold(x, s.nx())));
  }

  private static int fold(int i, int n) {
    return i < n ? i : 2 * n - 1 - i;
  }

  /** The image repeated along z, begun some pages later. */
  static VoxelImage repeatedAlongZ(VoxelImage image, int times, int begin) {
    Shape s = image.shape();
    return VoxelImage.from(
        new Shape(s.nz() * times, s.ny(), s.nx()),
        image.spacing(),
        (z, y, x) -> image.label((z + begin) % s.nz(), y, x));
  }
}

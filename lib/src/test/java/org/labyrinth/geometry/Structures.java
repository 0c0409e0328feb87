package org.labyrinth.geometry;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.labyrinth.image.Axis;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Images the tests are made on; pore = 1, solid = 0. */
final class Structures {
  private Structures() {}

  /** Every voxel drawn alone: pore with probability {@code porosity}. */
  static VoxelImage noise(Shape shape, Spacing spacing, double porosity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(shape, spacing, (z, y, x) -> random.nextDouble() < porosity ? 1 : 0);
  }

  /** Layers of {@code thickness} voxels normal to an axis, the first of them pore. */
  static VoxelImage laminate(Shape shape, Axis normal, int thickness) {
    return VoxelImage.from(
        shape,
        Spacing.UNIT,
        (z, y, x) -> 1 - (normal == Axis.Z ? z : normal == Axis.Y ? y : x) / thickness % 2);
  }

  static VoxelImage checkerboard(Shape shape) {
    return VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> 1 - (z + y + x) % 2);
  }

  /**
   * One solid ball, radius in metres, its centre off the image's centre by {@code shift} metres.
   */
  static VoxelImage ball(Shape shape, Spacing h, double radius, double... shift) {
    double cz = shape.nz() * h.z() / 2 + shift[0];
    double cy = shape.ny() * h.y() / 2 + shift[1];
    double cx = shape.nx() * h.x() / 2 + shift[2];
    return VoxelImage.from(
        shape,
        h,
        (z, y, x) -> {
          double dz = (z + 0.5) * h.z() - cz;
          double dy = (y + 0.5) * h.y() - cy;
          double dx = (x + 0.5) * h.x() - cx;
          return dz * dz + dy * dy + dx * dx <= radius * radius ? 0 : 1;
        });
  }

  /** The recipe of the reference images: a fixed number of overlapping solid balls, periodic. */
  static VoxelImage spheres(Shape shape, double radius, double porosity, long seed) {
    double density = -Math.log(porosity) / (4 * Math.PI * Math.pow(radius, 3) / 3);
    long balls = Math.round(Math.rint(density * shape.voxels()));
    return overlapping(shape, radius, balls, new SplittableRandom(seed));
  }

  /** The ensemble of the closed forms: a Poisson number of overlapping solid balls, periodic. */
  static VoxelImage poissonSpheres(Shape shape, double radius, double porosity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double expected =
        -Math.log(porosity) / (4 * Math.PI * Math.pow(radius, 3) / 3) * shape.voxels();
    long balls = -1;
    for (double time = 0; time < expected; balls++) {
      time -= Math.log(1 - random.nextDouble());
    }
    return overlapping(shape, radius, balls, random);
  }

  private static VoxelImage overlapping(
      Shape shape, double radius, long balls, SplittableRandom random) {
    byte[] labels = new byte[(int) shape.voxels()];
    Arrays.fill(labels, (byte) 1);
    for (long k = 0; k < balls; k++) {
      double z = uniform(random) * shape.nz();
      double y = uniform(random) * shape.ny();
      double x = uniform(random) * shape.nx();
      paint(labels, shape, radius, z, y, x);
    }
    return VoxelImage.of(shape, Spacing.UNIT, labels);
  }

  private static double uniform(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }

  private static void paint(
      byte[] labels, Shape shape, double radius, double cz, double cy, double cx) {
    int reach = (int) Math.ceil(radius) + 1;
    for (int z = (int) cz - reach; z <= cz + reach; z++) {
      for (int y = (int) cy - reach; y <= cy + reach; y++) {
        for (int x = (int) cx - reach; x <= cx + reach; x++) {
          double dz = z + 0.5 - cz;
          double dy = y + 0.5 - cy;
          double dx = x + 0.5 - cx;
          if (dz * dz + dy * dy + dx * dx <= radius * radius) {
            labels[index(shape, z, y, x)] = 0;
          }
        }
      }
    }
  }

  private static int index(Shape shape, int z, int y, int x) {
    int page = Math.floorMod(z, shape.nz());
    int row = Math.floorMod(y, shape.ny());
    return (page * shape.ny() + row) * shape.nx() + Math.floorMod(x, shape.nx());
  }

  /** The same image with its axes in another order: new z is old y, new y is old x, new x old z. */
  static VoxelImage turned(VoxelImage image) {
    Shape s = image.shape();
    Spacing h = image.spacing();
    return VoxelImage.from(
        new Shape(s.ny(), s.nx(), s.nz()),
        new Spacing(h.y(), h.x(), h.z()),
        (z, y, x) -> image.label(x, z, y));
  }

  /** The axis of a turned image that was this one. */
  static Axis turned(Axis axis) {
    return switch (axis) {
      case Z -> Axis.X;
      case Y -> Axis.Z;
      case X -> Axis.Y;
    };
  }

  /** The same image moved round the torus. */
  static VoxelImage moved(VoxelImage image, int dz, int dy, int dx) {
    Shape s = image.shape();
    return VoxelImage.from(
        s,
        image.spacing(),
        (z, y, x) ->
            image.label(
                Math.floorMod(z + dz, s.nz()),
                Math.floorMod(y + dy, s.ny()),
                Math.floorMod(x + dx, s.nx())));
  }

  /** S₂ of overlapping spheres at porosity ε: exp(−ρ v₂(r)) with ρ v₂(0) = ln(1/ε). */
  static double overlappingS2(double porosity, double radius, double r) {
    double s = Math.min(r / radius, 2);
    return Math.exp(Math.log(porosity) * (1 + 0.75 * s - s * s * s / 16));
  }
}

package org.labyrinth.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Images for tests, and what tests ask of images. */
final class Samples {
  private Samples() {}

  /** Random labels below a bound. */
  static VoxelImage random(Shape shape, int bound, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return VoxelImage.from(shape, Spacing.UNIT, (z, y, x) -> random.nextInt(bound));
  }

  /** Labels that differ from voxel to voxel, so that no two axes can be swapped unseen. */
  static VoxelImage counting(Shape shape, int bound) {
    return VoxelImage.from(
        shape, Spacing.UNIT, (z, y, x) -> ((z * shape.ny() + y) * shape.nx() + x) % bound);
  }

  /** The image moved round its periodic box. */
  static VoxelImage shifted(VoxelImage image, int dz, int dy, int dx) {
    Shape s = image.shape();
    return VoxelImage.from(
        s,
        image.spacing(),
        (z, y, x) ->
            image.label(
                Math.floorMod(z - dz, s.nz()),
                Math.floorMod(y - dy, s.ny()),
                Math.floorMod(x - dx, s.nx())));
  }

  static double porosity(VoxelImage image) {
    return (double) image.voxelsByLabel().getOrDefault(1, 0L) / image.shape().voxels();
  }

  /** The share of voxel pairs at a periodic lag along x of which both are pore. */
  static double bothPore(VoxelImage image, int lag) {
    Shape s = image.shape();
    long both = 0;
    for (int z = 0; z < s.nz(); z++) {
      for (int y = 0; y < s.ny(); y++) {
        for (int x = 0; x < s.nx(); x++) {
          both += image.label(z, y, x) & image.label(z, y, (x + lag) % s.nx());
        }
      }
    }
    return (double) both / s.voxels();
  }

  /**
   * The share of voxels that differ from the next one along an axis, between index − 1 and index.
   */
  static double unlike(VoxelImage image, Axis axis, int index) {
    Shape s = image.shape();
    int before = Math.floorMod(index - 1, s.along(axis));
    long unlike = 0;
    for (int a = 0; a < (axis == Axis.Z ? s.ny() : s.nz()); a++) {
      for (int b = 0; b < (axis == Axis.X ? s.ny() : s.nx()); b++) {
        unlike += labelOn(image, axis, before, a, b) != labelOn(image, axis, index, a, b) ? 1 : 0;
      }
    }
    return (double) unlike * s.along(axis) / s.voxels();
  }

  private static int labelOn(VoxelImage image, Axis axis, int index, int a, int b) {
    return switch (axis) {
      case Z -> image.label(index, a, b);
      case Y -> image.label(a, index, b);
      case X -> image.label(a, b, index);
    };
  }

  /** The hash of the image as raw bytes. */
  static String sha256(VoxelImage image) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int[] labels = new int[image.shape().page()];
    for (int z = 0; z < image.shape().nz(); z++) {
      image.copyPage(z, labels);
      for (int label : labels) {
        digest.update((byte) label);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}

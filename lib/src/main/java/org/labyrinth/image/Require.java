package org.labyrinth.image;

/** The checks that the recipes share; each message says quantity, value, unit, rule and place. */
final class Require {
  private Require() {}

  static void openFraction(String quantity, double value, String place) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s = %s [-] must be in (0, 1): %s".formatted(quantity, value, place));
    }
  }

  static void length(String quantity, double value, double least, double most, String place) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s = %s voxels must be in [%s, %s]: %s".formatted(quantity, value, least, most, place));
    }
  }

  static void positiveLength(String quantity, double value, String place) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s = %s voxels must be positive and finite: %s".formatted(quantity, value, place));
    }
  }

  static void label(int label, String place) {
    if (label < 0 || label > VoxelImage.MAX_LABEL) {
      throw new IllegalArgumentException(
          "label = %d must be from 0 to %d: %s".formatted(label, VoxelImage.MAX_LABEL, place));
    }
  }

  /** A sphere may touch its own periodic image but not overlap it. */
  static void sphereFits(double radius, Shape shape, String place) {
    int shortest = Math.min(shape.nz(), Math.min(shape.ny(), shape.nx()));
    length("radius", radius, 1, Math.max(1, shortest / 2.0), place + " in " + shape + " voxels");
  }
}

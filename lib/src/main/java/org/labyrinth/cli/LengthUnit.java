package org.labyrinth.cli;

import org.labyrinth.image.Spacing;

/**
 * The unit in which a table shows lengths.
 *
 * @param symbol as printed
 * @param size in the unit of the image's spacing
 */
record LengthUnit(String symbol, double size) {
  /** Lengths are counted in voxels where nobody said how large one is. */
  static final LengthUnit VOXEL = new LengthUnit("voxel", 1);

  /** The metre or its part that suits the smallest voxel edge. */
  static LengthUnit metric(Spacing spacing) {
    double least = Math.min(spacing.z(), Math.min(spacing.y(), spacing.x()));
    if (least >= 0.1) {
      return new LengthUnit("m", 1);
    }
    if (least >= 1e-4) {
      return new LengthUnit("mm", 1e-3);
    }
    return least >= 1e-7 ? new LengthUnit("µm", 1e-6) : new LengthUnit("nm", 1e-9);
  }

  /** A length in this unit, without the symbol. */
  String number(double length) {
    return Numbers.significant(length / size);
  }

  /** A length with the symbol behind it. */
  String length(double length) {
    return number(length) + " " + symbol;
  }

  /** Areas per volume are shown in 1/m, as electrode models take them, or else in 1/voxel. */
  String perLength() {
    return symbol.equals(VOXEL.symbol) ? "1/voxel" : "1/m";
  }
}

package org.labyrinth.image;

/**
 * One of the three axes of a voxel image, slowest index first: {@code Z} is the page of a stack,
 * {@code Y} the row, {@code X} the column.
 */
public enum Axis {
  /** The slowest index: pages of a TIFF stack, usually through the electrode's thickness. */
  Z,
  /** The middle index: rows of a page. */
  Y,
  /** The fastest index: columns of a page. */
  X;

  /**
   * The axis as files and tables name it.
   *
   * @return {@code "z"}, {@code "y"} or {@code "x"}
   */
  public String symbol() {
    return switch (this) {
      case Z -> "z";
      case Y -> "y";
      case X -> "x";
    };
  }

  /**
   * The axis as an array index, in C order.
   *
   * @return 0 for z, 1 for y, 2 for x
   */
  public int index() {
    return switch (this) {
      case Z -> 0;
      case Y -> 1;
      case X -> 2;
    };
  }
}

package org.labyrinth.notebook;

/**
 * A rectangle to be drawn on a {@link Slice}: the edge of a window, in the voxels of the picture.
 *
 * @param top its first row, from 0 at the picture's upper edge
 * @param left its first column, from 0 at the picture's left edge
 * @param height how many rows it spans, 1 or more
 * @param width how many columns it spans, 1 or more
 */
public record Outline(int top, int left, int height, int width) {
  /** Refuses what is no rectangle; whether it fits a picture, only the slice can tell. */
  public Outline {
    if (top < 0 || left < 0 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "outline of %d×%d voxels at row %d, column %d must begin at 0 or above and span 1 or more"
              .formatted(height, width, top, left));
    }
  }

  /**
   * A square.
   *
   * @param top its first row
   * @param left its first column
   * @param side how many rows and columns it spans, 1 or more
   * @return the outline
   * @throws IllegalArgumentException if it begins below 0 or spans nothing
   */
  public static Outline square(int top, int left, int side) {
    return new Outline(top, left, side, side);
  }

  @Override
  public String toString() {
    return "window of %d×%d voxels at row %d, column %d".formatted(height, width, top, left);
  }
}

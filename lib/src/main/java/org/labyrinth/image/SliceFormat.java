package org.labyrinth.image;

/** The kinds of file that hold one page in a folder of slices. */
public enum SliceFormat {
  /** Portable Network Graphics, without loss. */
  PNG(".png"),
  /** TIFF of one page each, without loss. */
  TIFF(".tif");

  private final String suffix;

  SliceFormat(String suffix) {
    this.suffix = suffix;
  }

  /**
   * What a slice's name ends in.
   *
   * @return {@code ".png"} or {@code ".tif"}
   */
  public String suffix() {
    return suffix;
  }
}

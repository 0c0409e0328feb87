package org.labyrinth.image;

/**
 * Fills a {@link VoxelImage} a page at a time, so that readers and generators never hold the image
 * twice. Used once, by one thread.
 */
public final class VoxelImageBuilder {
  private final Shape shape;
  private final Spacing spacing;
  private byte[][] bytes;
  private short[][] shorts = new short[0][];

  /**
   * An image of zeros.
   *
   * @param shape voxels along each axis
   * @param spacing distance between voxel centres [m]
   */
  public VoxelImageBuilder(Shape shape, Spacing spacing) {
    this.shape = shape;
    this.spacing = spacing;
    this.bytes = new byte[shape.nz()][shape.page()];
  }

  /**
   * Sets the labels of one page.
   *
   * @param z the page
   * @param labels ny · nx labels from 0 to 65535, row by row; copied
   * @return this builder
   * @throws IllegalArgumentException if a label is out of range or their number is not ny · nx
   */
  public VoxelImageBuilder page(int z, int[] labels) {
    if (labels.length != shape.page()) {
      throw new IllegalArgumentException(
          "labels = %d must be ny·nx = %d: page %d".formatted(labels.length, shape.page(), z));
    }
    int highest = 0;
    for (int label : labels) {
      if (label < 0 || label > VoxelImage.MAX_LABEL) {
        throw new IllegalArgumentException(
            "label = %d must be from 0 to %d: page %d".formatted(label, VoxelImage.MAX_LABEL, z));
      }
      highest = Math.max(highest, label);
    }
    if (highest > 0xff && bytes.length > 0) {
      widen();
    }
    if (bytes.length > 0) {
      byte[] page = bytes[z];
      for (int i = 0; i < labels.length; i++) {
        page[i] = (byte) labels[i];
      }
    } else {
      short[] page = shorts[z];
      for (int i = 0; i < labels.length; i++) {
        page[i] = (short) labels[i];
      }
    }
    return this;
  }

  /** Moves the pages filled so far to two bytes a voxel, giving up each narrow page as it goes. */
  private void widen() {
    shorts = new short[shape.nz()][shape.page()];
    for (int z = 0; z < bytes.length; z++) {
      for (int i = 0; i < bytes[z].length; i++) {
        shorts[z][i] = (short) (bytes[z][i] & 0xff);
      }
      bytes[z] = new byte[0];
    }
    bytes = new byte[0][];
  }

  /**
   * Ends the building.
   *
   * @return the image; this builder is empty afterwards
   */
  public VoxelImage build() {
    VoxelImage image = VoxelImage.owning(shape, spacing, bytes, shorts);
    bytes = new byte[0][];
    shorts = new short[0][];
    return image;
  }
}

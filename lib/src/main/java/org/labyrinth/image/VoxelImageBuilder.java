package org.labyrinth.image;

import java.util.Arrays;

/**
 * Fills a {@link VoxelImage} a page at a time, so that readers and generators never hold the image
 * twice. Used once, by one thread.
 */
public final class VoxelImageBuilder {
  private static final byte[] UNSET = {};
  private static final short[] UNSET_WIDE = {};

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
    this.bytes = new byte[shape.nz()][];
    Arrays.fill(bytes, UNSET);
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
      bytes[z] = narrow(labels);
    } else {
      shorts[z] = wide(labels);
    }
    return this;
  }

  private static byte[] narrow(int[] labels) {
    byte[] page = new byte[labels.length];
    for (int i = 0; i < page.length; i++) {
      page[i] = (byte) labels[i];
    }
    return page;
  }

  private static short[] wide(int[] labels) {
    short[] page = new short[labels.length];
    for (int i = 0; i < page.length; i++) {
      page[i] = (short) labels[i];
    }
    return page;
  }

  /** Moves the pages filled so far to two bytes a voxel, giving up each narrow page as it goes. */
  private void widen() {
    shorts = new short[shape.nz()][];
    for (int z = 0; z < bytes.length; z++) {
      short[] page = bytes[z] == UNSET ? UNSET_WIDE : new short[bytes[z].length];
      for (int i = 0; i < page.length; i++) {
        page[i] = (short) (bytes[z][i] & 0xff);
      }
      shorts[z] = page;
      bytes[z] = UNSET;
    }
    bytes = new byte[0][];
  }

  /**
   * Ends the building.
   *
   * @return the image; this builder is empty afterwards
   * @throws IllegalStateException if it has been built before
   */
  public VoxelImage build() {
    if (bytes.length == 0 && shorts.length == 0) {
      throw new IllegalStateException("builder must be used once: voxel image of shape " + shape);
    }
    fillUnset();
    VoxelImage image = VoxelImage.owning(shape, spacing, bytes, shorts);
    bytes = new byte[0][];
    shorts = new short[0][];
    return image;
  }

  /** Pages are made when they are set; those never set share one page of zeros. */
  private void fillUnset() {
    byte[] zeros = Arrays.asList(bytes).contains(UNSET) ? new byte[shape.page()] : UNSET;
    short[] wideZeros =
        Arrays.asList(shorts).contains(UNSET_WIDE) ? new short[shape.page()] : UNSET_WIDE;
    for (int z = 0; z < bytes.length; z++) {
      bytes[z] = bytes[z] == UNSET ? zeros : bytes[z];
    }
    for (int z = 0; z < shorts.length; z++) {
      shorts[z] = shorts[z] == UNSET_WIDE ? wideZeros : shorts[z];
    }
  }
}

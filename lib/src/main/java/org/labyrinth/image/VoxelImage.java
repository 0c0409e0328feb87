package org.labyrinth.image;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A labelled three-dimensional picture of a material: every voxel carries the number of the phase
 * it belongs to. Immutable.
 *
 * <p>Indices are {@code (z, y, x)}, {@code z} slowest (C order): page, row, column. Labels run from
 * 0 to 65535; by the kit's convention 0 is solid and 1 is pore, but every method takes the label it
 * means. Voxels are kept a page at a time, one byte each while all labels are below 256 and two
 * bytes otherwise, so an image may hold more voxels than a single Java array.
 */
public final class VoxelImage {
  /** The largest label an image can hold. */
  public static final int MAX_LABEL = 65535;

  private final Shape shape;
  private final Spacing spacing;

  /** One row-major array a page; a {@code byte[][]} or a {@code short[][]}, both unsigned. */
  private final byte[][] bytes;

  private final short[][] shorts;

  /** What {@link #voxelsByLabel} found; empty until it is asked, for an image has a voxel. */
  private volatile Map<Integer, Long> voxelsByLabel = Map.of();

  private VoxelImage(Shape shape, Spacing spacing, byte[][] bytes, short[][] shorts) {
    this.shape = shape;
    this.spacing = spacing;
    this.bytes = bytes;
    this.shorts = shorts;
  }

  /**
   * An image from one label a voxel, in C order.
   *
   * @param shape voxels along each axis
   * @param spacing distance between voxel centres [m]
   * @param labels unsigned bytes, {@code shape.voxels()} of them; copied
   * @return the image
   * @throws IllegalArgumentException if the number of labels is not the number of voxels
   */
  public static VoxelImage of(Shape shape, Spacing spacing, byte[] labels) {
    if (labels.length != shape.voxels()) {
      throw new IllegalArgumentException(
          "labels = %d must be one a voxel = %d: image of shape %s"
              .formatted(labels.length, shape.voxels(), shape));
    }
    int page = shape.page();
    byte[][] pages = new byte[shape.nz()][];
    for (int z = 0; z < pages.length; z++) {
      pages[z] = Arrays.copyOfRange(labels, z * page, (z + 1) * page);
    }
    return new VoxelImage(shape, spacing, pages, new short[0][]);
  }

  /**
   * An image from a formula.
   *
   * @param shape voxels along each axis
   * @param spacing distance between voxel centres [m]
   * @param label the label of each voxel, 0 to 65535; called once a voxel, in C order
   * @return the image
   * @throws IllegalArgumentException if a label is out of range
   */
  public static VoxelImage from(Shape shape, Spacing spacing, VoxelFunction label) {
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, spacing);
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      for (int y = 0, i = 0; y < shape.ny(); y++) {
        for (int x = 0; x < shape.nx(); x++, i++) {
          page[i] = label.label(z, y, x);
        }
      }
      builder.page(z, page);
    }
    return builder.build();
  }

  /** The builder's way in: the pages become the image's own. Exactly one of the two is filled. */
  static VoxelImage owning(Shape shape, Spacing spacing, byte[][] bytes, short[][] shorts) {
    return new VoxelImage(shape, spacing, bytes, shorts);
  }

  /** Whether some label is above 255, so that a voxel takes two bytes. */
  boolean isWide() {
    return shorts.length > 0;
  }

  /**
   * The number of voxels along each axis.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The distance between voxel centres.
   *
   * @return the spacing [m]
   */
  public Spacing spacing() {
    return spacing;
  }

  /**
   * The label of one voxel.
   *
   * @param z page
   * @param y row
   * @param x column
   * @return its label, 0 to 65535
   * @throws IndexOutOfBoundsException if the voxel is outside the image
   */
  public int label(int z, int y, int x) {
    if (!shape.contains(z, y, x)) {
      throw new IndexOutOfBoundsException(
          "voxel (z, y, x) = (%d, %d, %d) must be inside the image of shape %s"
              .formatted(z, y, x, shape));
    }
    int i = y * shape.nx() + x;
    return bytes.length > 0 ? bytes[z][i] & 0xff : shorts[z][i] & 0xffff;
  }

  /**
   * The indicator function χ of a phase.
   *
   * @param phase the phase's label
   * @param z page
   * @param y row
   * @param x column
   * @return true where the voxel belongs to the phase
   * @throws IndexOutOfBoundsException if the voxel is outside the image
   */
  public boolean inPhase(int phase, int z, int y, int x) {
    return label(z, y, x) == phase;
  }

  /**
   * Copies the labels of one page, for loops that look at every voxel.
   *
   * @param z the page
   * @param labels receives ny · nx labels, row by row
   * @throws IndexOutOfBoundsException if there is no such page or the array is too short
   */
  public void copyPage(int z, int[] labels) {
    if (bytes.length > 0) {
      byte[] page = bytes[z];
      for (int i = 0; i < page.length; i++) {
        labels[i] = page[i] & 0xff;
      }
    } else {
      short[] page = shorts[z];
      for (int i = 0; i < page.length; i++) {
        labels[i] = page[i] & 0xffff;
      }
    }
  }

  /**
   * How many voxels carry each label.
   *
   * @return label to count, in the order of the labels; labels that do not occur are left out
   */
  public Map<Integer, Long> voxelsByLabel() {
    if (voxelsByLabel.isEmpty()) {
      voxelsByLabel = Collections.unmodifiableMap(countVoxels());
    }
    return voxelsByLabel;
  }

  private Map<Integer, Long> countVoxels() {
    long[] counts = new long[MAX_LABEL + 1];
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      copyPage(z, page);
      for (int label : page) {
        counts[label]++;
      }
    }
    Map<Integer, Long> present = new TreeMap<>();
    for (int label = 0; label < counts.length; label++) {
      if (counts[label] > 0) {
        present.put(label, counts[label]);
      }
    }
    return present;
  }

  /**
   * The same voxels with another spacing.
   *
   * @param spacing distance between voxel centres [m]
   * @return an image that shares this one's labels
   */
  public VoxelImage withSpacing(Spacing spacing) {
    return new VoxelImage(shape, spacing, bytes, shorts);
  }

  /**
   * Splits a grey-value image in two: 1 where the value is at least the level, 0 below.
   *
   * @param level the lowest grey value that becomes 1
   * @return an image of zeros and ones
   */
  public VoxelImage threshold(int level) {
    return from(shape, spacing, (z, y, x) -> label(z, y, x) >= level ? 1 : 0);
  }

  /**
   * A box cut out of the image.
   *
   * @param z first page
   * @param y first row
   * @param x first column
   * @param size the box's shape
   * @return the box as an image of its own
   * @throws IndexOutOfBoundsException if the box does not lie in the image
   */
  public VoxelImage crop(int z, int y, int x, Shape size) {
    boolean inside =
        shape.contains(z, y, x)
            && shape.contains(z + size.nz() - 1, y + size.ny() - 1, x + size.nx() - 1);
    if (!inside) {
      throw new IndexOutOfBoundsException(
          "box of %s voxels at (%d, %d, %d) must lie inside the image of shape %s"
              .formatted(size, z, y, x, shape));
    }
    return from(size, spacing, (dz, dy, dx) -> label(z + dz, y + dy, x + dx));
  }

  /**
   * The middle of the image, for a first look at a large one.
   *
   * @param most voxels along each axis, at least 1; an axis that has fewer keeps them all
   * @return the box around the centre as an image of its own; half a voxel nearer to the origin
   *     where it cannot lie evenly
   */
  public VoxelImage middle(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "voxels along each axis = %d must be at least 1: middle of an image".formatted(most));
    }
    Shape box =
        new Shape(
            Math.min(most, shape.nz()), Math.min(most, shape.ny()), Math.min(most, shape.nx()));
    return crop(
        (shape.nz() - box.nz()) / 2, (shape.ny() - box.ny()) / 2, (shape.nx() - box.nx()) / 2, box);
  }

  /**
   * Two images are equal if shape, spacing and every label agree.
   *
   * @param other what to compare with
   * @return true if equal
   */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof VoxelImage that)
        || !shape.equals(that.shape)
        || !spacing.equals(that.spacing)) {
      return false;
    }
    int[] mine = new int[shape.page()];
    int[] others = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      copyPage(z, mine);
      that.copyPage(z, others);
      if (!Arrays.equals(mine, others)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 31 * shape.hashCode() + spacing.hashCode();
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      copyPage(z, page);
      hash = 31 * hash + Arrays.hashCode(page);
    }
    return hash;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "VoxelImage %s voxels, spacing (%.3g, %.3g, %.3g) m, labels %s",
        shape,
        spacing.z(),
        spacing.y(),
        spacing.x(),
        voxelsByLabel());
  }
}

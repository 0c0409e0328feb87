package org.labyrinth.image;

import java.util.function.IntFunction;

/**
 * Finds the value of a given rank among all voxels without sorting or copying them: four rounds of
 * counting, sixteen bits of the value's key at a time.
 */
final class LevelCut {
  private static final int DIGITS = 4;
  private static final int BITS = 16;

  private LevelCut() {}

  /** A number whose order as a signed long is the order of the doubles. */
  static long key(double value) {
    long bits = Double.doubleToLongBits(value + 0.0); // + 0.0 makes −0 equal 0
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }

  /**
   * The key of the given rank.
   *
   * @param pages how many pages of keys
   * @param page the keys of a page; asked for four times a page
   * @param rank 0 for the smallest
   */
  static long keyOfRank(int pages, IntFunction<long[]> page, long rank) {
    long prefix = 0;
    long before = rank;
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
      long[] counts = count(pages, page, prefix, digit);
      int bin = 0;
      while (before >= counts[bin]) {
        before -= counts[bin++];
      }
      prefix = prefix << BITS | bin;
    }
    return prefix ^ Long.MIN_VALUE;
  }

  /** How often each value of a digit occurs among the keys that begin with the prefix. */
  private static long[] count(int pages, IntFunction<long[]> page, long prefix, int digit) {
    long[] counts = new long[1 << BITS];
    int shift = digit * BITS;
    boolean all = digit == DIGITS - 1; // a shift by 64 would be a shift by 0
    for (int z = 0; z < pages; z++) {
      for (long key : page.apply(z)) {
        long unsigned = key ^ Long.MIN_VALUE;
        if (all || unsigned >>> (shift + BITS) == prefix) {
          counts[(int) (unsigned >>> shift) & 0xffff]++;
        }
      }
    }
    return counts;
  }

  /**
   * Pore (1) where the key lies below that of rank rint(porosity · V), solid (0) elsewhere; without
   * ties the porosity is met to the voxel.
   */
  static VoxelImage byRank(Shape shape, IntFunction<long[]> page, double porosity) {
    long rank = (long) Math.rint(porosity * shape.voxels());
    boolean allPore = rank == shape.voxels();
    long level = allPore ? 0 : keyOfRank(shape.nz(), page, rank);
    byte[][] labels = new byte[shape.nz()][shape.page()];
    for (int z = 0; z < labels.length; z++) {
      long[] keys = page.apply(z);
      for (int i = 0; i < keys.length; i++) {
        labels[z][i] = (byte) (allPore || keys[i] < level ? 1 : 0);
      }
    }
    return VoxelImage.owning(shape, Spacing.UNIT, labels, new short[0][]);
  }
}

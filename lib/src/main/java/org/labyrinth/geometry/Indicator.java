package org.labyrinth.geometry;

import java.util.function.IntUnaryOperator;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;

/** Reads an image a page at a time as zeros and ones: the indicator function χ of a phase. */
final class Indicator {
  private Indicator() {}

  static IntUnaryOperator of(int phase) {
    return label -> label == phase ? 1 : 0;
  }

  /** Overwrites {@code chi} (ny · nx, row by row) with the mapped labels of page {@code z}. */
  static void page(VoxelImage image, IntUnaryOperator map, int z, int[] chi) {
    image.copyPage(z, chi);
    for (int i = 0; i < chi.length; i++) {
      chi[i] = map.applyAsInt(chi[i]);
    }
  }

  /** The number of voxels of a phase. */
  static long voxels(VoxelImage image, int phase) {
    long count = 0;
    Shape shape = image.shape();
    int[] page = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      image.copyPage(z, page);
      for (int label : page) {
        count += label == phase ? 1 : 0;
      }
    }
    return count;
  }
}

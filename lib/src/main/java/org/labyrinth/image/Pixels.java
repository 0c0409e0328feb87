package org.labyrinth.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Path;

/** Between a page of labels and the picture classes of the JDK: stored samples, never colours. */
final class Pixels {
  private Pixels() {}

  /** The one sample of each pixel as it is stored, without gamma and without the palette. */
  static void copy(BufferedImage picture, Path file, int[] labels) {
    Raster raster = picture.getRaster();
    if (raster.getNumBands() != 1) {
      throw notGrey(raster.getNumBands(), file);
    }
    int type = raster.getTransferType();
    if (type != DataBuffer.TYPE_BYTE && type != DataBuffer.TYPE_USHORT) {
      throw new ImageFormatException("samples must be unsigned, of 8 or 16 bits", file);
    }
    int width = picture.getWidth();
    int[] row = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      System.arraycopy(row, 0, labels, y * width, width);
    }
  }

  static ImageFormatException notGrey(int samples, Path file) {
    return new ImageFormatException(
        ("image with %d samples a pixel must have one, grey or palette labels; colours and"
                + " transparency are no labels")
            .formatted(samples),
        file);
  }

  /** A grey picture of one page, 8 or 16 bits a pixel. */
  static BufferedImage picture(VoxelImage image, int z) {
    Shape shape = image.shape();
    int type = image.isWide() ? BufferedImage.TYPE_USHORT_GRAY : BufferedImage.TYPE_BYTE_GRAY;
    BufferedImage picture = new BufferedImage(shape.nx(), shape.ny(), type);
    WritableRaster raster = picture.getRaster();
    int[] labels = new int[shape.page()];
    image.copyPage(z, labels);
    int[] row = new int[shape.nx()];
    for (int y = 0; y < shape.ny(); y++) {
      System.arraycopy(labels, y * row.length, row, 0, row.length);
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
    return picture;
  }

  /** Fails before an image is read that Java's memory cannot hold. */
  static void requireMemory(Shape shape, int bytesPerVoxel, Path file) {
    long needed = shape.voxels() * bytesPerVoxel;
    long most = Runtime.getRuntime().maxMemory();
    if (needed > most) {
      throw new ImageFormatException(
          ("image of %s voxels needs %.1f GB, but Java may use %.1f GB; start it with a larger"
                  + " -Xmx")
              .formatted(shape, needed * 1e-9, most * 1e-9),
          file);
    }
  }
}

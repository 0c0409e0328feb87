package org.labyrinth.image;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** Headerless voxels: one unsigned byte each, C order, z slowest; plain or gzipped. */
final class RawFile {
  private static final int BUFFER = 1 << 16;

  private RawFile() {}

  static VoxelImage read(Path file, Shape shape) throws IOException {
    long size = Files.size(file);
    if (size != shape.voxels()) {
      throw wrongSize(size, "", shape, file);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return readPages(in, shape, file);
    }
  }

  static VoxelImage readGzipped(Path file, Shape shape) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = new GZIPInputStream(raw, BUFFER)) {
      return readPages(in, shape, file);
    } catch (EOFException e) {
      throw new ImageFormatException("gzip file must be whole, but it ends early", file, e);
    } catch (ZipException e) {
      throw new ImageFormatException(
          "gzip file must be intact, but it is not (" + e.getMessage() + ")", file, e);
    }
  }

  private static VoxelImage readPages(InputStream in, Shape shape, Path file) throws IOException {
    VoxelImageBuilder builder = new VoxelImageBuilder(shape, Spacing.UNIT);
    byte[] bytes = new byte[shape.page()];
    int[] labels = new int[shape.page()];
    for (int z = 0; z < shape.nz(); z++) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      if (read < bytes.length) {
        throw wrongSize((long) z * bytes.length + read, " unpacked", shape, file);
      }
      for (int i = 0; i < bytes.length; i++) {
        labels[i] = bytes[i] & 0xff;
      }
      builder.page(z, labels);
    }
    requireEnd(in, shape, file);
    return builder.build();
  }

  /** Reads to the end, which is also what makes gzip check its sum. */
  private static void requireEnd(InputStream in, Shape shape, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long extra = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      extra += n;
    }
    if (extra > 0) {
      throw wrongSize(shape.voxels() + extra, " unpacked", shape, file);
    }
  }

  private static ImageFormatException wrongSize(long size, String how, Shape shape, Path file) {
    return new ImageFormatException(
        "raw file of %d bytes%s must have %d, one a voxel of the shape given, nz×ny×nx = %s"
            .formatted(size, how, shape.voxels(), shape),
        file);
  }

  static void write(VoxelImage image, Path target, boolean gzip) throws IOException {
    if (image.isWide()) {
      int highest = image.voxelsByLabel().keySet().stream().max(Integer::compare).orElseThrow();
      throw new ImageFormatException(
          "label = %d must be at most 255 in a raw file, one byte a voxel; write a .tif instead"
              .formatted(highest),
          target);
    }
    AtomicWrite.file(target, path -> writePages(image, path, gzip));
  }

  private static void writePages(VoxelImage image, Path path, boolean gzip) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        OutputStream out = gzip ? new GZIPOutputStream(file, BUFFER) : file) {
      int[] labels = new int[image.shape().page()];
      byte[] bytes = new byte[labels.length];
      for (int z = 0; z < image.shape().nz(); z++) {
        image.copyPage(z, labels);
        for (int i = 0; i < labels.length; i++) {
          bytes[i] = (byte) labels[i];
        }
        out.write(bytes);
      }
    }
  }
}

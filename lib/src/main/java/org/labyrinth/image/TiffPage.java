package org.labyrinth.image;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What one page of a TIFF stack says about itself; the constructor throws an {@link
 * ImageFormatException} unless it holds labels or grey values that can be read.
 */
record TiffPage(int height, int width, int bits, boolean whiteIsZero) {
  private static final int DESCRIPTION = 270;
  private static final Set<Integer> BITS = Set.of(1, 2, 4, 8, 16);

  /** None, CCITT (three), LZW, JPEG (two), Deflate (two), PackBits: what the JDK decodes. */
  private static final Set<Integer> COMPRESSIONS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 32946, 32773);

  static TiffPage of(Map<Integer, long[]> tags, long fileLength, Path file) {
    requireReadable(tags, file);
    requireDataInside(tags, fileLength, file);
    long height = first(tags, 257, 0);
    long width = first(tags, 256, 0);
    if (height < 1 || width < 1 || height * (double) width > Integer.MAX_VALUE - 8) {
      throw new ImageFormatException(
          "TIFF page of %d×%d pixels must have between 1 and %d"
              .formatted(height, width, Integer.MAX_VALUE - 8),
          file);
    }
    boolean whiteIsZero = first(tags, 262, 1) == 0;
    return new TiffPage((int) height, (int) width, (int) first(tags, 258, 1), whiteIsZero);
  }

  private static void requireReadable(Map<Integer, long[]> tags, Path file) {
    int samples = (int) first(tags, 277, 1);
    if (samples != 1) {
      throw Pixels.notGrey(samples, file);
    }
    int bits = (int) first(tags, 258, 1);
    int format = (int) first(tags, 339, 1);
    if (!BITS.contains(bits) || format == 2 || format == 3) {
      String kind = format == 2 ? "signed" : format == 3 ? "floating-point" : "unsigned";
      throw new ImageFormatException(
          "TIFF samples, %s of %d bits, must be unsigned of 1, 2, 4, 8 or 16 bits"
              .formatted(kind, bits),
          file);
    }
    int compression = (int) first(tags, 259, 1);
    if (!COMPRESSIONS.contains(compression)) {
      throw new ImageFormatException(
          "TIFF compression = %d must be none, LZW, Deflate, PackBits, CCITT or JPEG"
              .formatted(compression),
          file);
    }
  }

  /** Every strip or tile must lie in the file: the sign of a file cut short. */
  private static void requireDataInside(Map<Integer, long[]> tags, long length, Path file) {
    boolean tiled = tags.containsKey(324);
    long[] offsets = tags.getOrDefault(tiled ? 324 : 273, new long[0]);
    long[] counts = tags.getOrDefault(tiled ? 325 : 279, new long[0]);
    if (offsets.length == 0) {
      throw new ImageFormatException("TIFF page must say where its data are", file);
    }
    for (int i = 0; i < offsets.length; i++) {
      long end = offsets[i] + (i < counts.length ? counts[i] : 1);
      if (end > length) {
        throw new ImageFormatException(
            "TIFF file of %d bytes must be whole, but its data reach to byte %d"
                .formatted(length, end),
            file);
      }
    }
  }

  /** How many images an ImageJ stack over 4 GiB claims to hold behind its only directory. */
  static boolean hidesMorePages(Map<Integer, long[]> tags) {
    long[] letters = tags.getOrDefault(DESCRIPTION, new long[0]);
    byte[] bytes = new byte[letters.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) letters[i];
    }
    String description = new String(bytes, StandardCharsets.ISO_8859_1);
    return description.startsWith("ImageJ=")
        && description.lines().anyMatch(l -> l.matches("images=0*([2-9]|[1-9][0-9]+)"));
  }

  private static long first(Map<Integer, long[]> tags, int tag, long otherwise) {
    long[] values = tags.getOrDefault(tag, new long[0]);
    return values.length == 0 ? otherwise : values[0];
  }

  String size() {
    return height + "×" + width;
  }
}

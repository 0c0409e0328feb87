package org.labyrinth.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * Walks the chain of a TIFF file's directories, one a page, and keeps the whole-number tags. Needed
 * beside the JDK's decoder because that takes a chain cut short for the end of the stack, and pages
 * would go missing without a word.
 */
final class TiffTags {
  private static final int CLASSIC = 42;
  private static final int BIG = 43;
  private static final int ENTRY_BYTES = 12;

  /** Bytes of a value by type: BYTE, ASCII, SHORT, LONG; 0 for types that no page needs. */
  private static final int[] BYTES = {0, 1, 1, 2, 4};

  private final ImageInputStream in;
  private final Path file;

  private TiffTags(ImageInputStream in, Path file) {
    this.in = in;
    this.file = file;
  }

  /** The tags of every page: tag number to values. */
  static List<Map<Integer, long[]>> readAll(ImageInputStream in, Path file) throws IOException {
    try {
      return new TiffTags(in, file).readChain();
    } catch (EOFException e) {
      throw new ImageFormatException("TIFF file must be whole, but it ends early", file, e);
    }
  }

  private List<Map<Integer, long[]>> readChain() throws IOException {
    readHeader();
    List<Map<Integer, long[]>> pages = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (long at = in.readUnsignedInt(); at != 0; at = in.readUnsignedInt()) {
      if (!seen.add(at)) {
        throw new ImageFormatException("TIFF file must not list a page twice", file);
      }
      requireInside(at, 2);
      in.seek(at);
      pages.add(readDirectory(at));
    }
    if (pages.isEmpty()) {
      throw new ImageFormatException("TIFF file must hold at least one page", file);
    }
    return pages;
  }

  private void readHeader() throws IOException {
    in.seek(0);
    int order = in.readUnsignedShort();
    if (order != 0x4949 && order != 0x4d4d) {
      throw new ImageFormatException("file named as TIFF must begin with II or MM", file);
    }
    in.setByteOrder(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int version = in.readUnsignedShort();
    if (version == BIG) {
      throw new ImageFormatException(
          "BigTIFF is not read; save the stack as a folder of slices or as .raw.gz", file);
    } else if (version != CLASSIC) {
      throw new ImageFormatException(
          "TIFF version = %d must be %d".formatted(version, CLASSIC), file);
    }
  }

  private Map<Integer, long[]> readDirectory(long at) throws IOException {
    Map<Integer, long[]> tags = new HashMap<>();
    int entries = in.readUnsignedShort();
    for (int e = 0; e < entries; e++) {
      in.seek(at + 2 + (long) e * ENTRY_BYTES);
      int tag = in.readUnsignedShort();
      int type = in.readUnsignedShort();
      long count = in.readUnsignedInt();
      if (type < BYTES.length && BYTES[type] > 0) {
        tags.put(tag, readValues(BYTES[type], count));
      }
    }
    in.seek(at + 2 + (long) entries * ENTRY_BYTES);
    return tags;
  }

  private long[] readValues(int bytes, long count) throws IOException {
    if (count * bytes > 4) {
      long at = in.readUnsignedInt();
      requireInside(at, count * bytes);
      in.seek(at);
    }
    long[] values = new long[Math.toIntExact(count)];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (bytes) {
            case 1 -> in.readUnsignedByte();
            case 2 -> in.readUnsignedShort();
            default -> in.readUnsignedInt();
          };
    }
    return values;
  }

  private void requireInside(long at, long length) throws IOException {
    if (at + length > in.length()) {
      throw new ImageFormatException(
          "TIFF file of %d bytes must be whole, but its data reach to byte %d"
              .formatted(in.length(), at + length),
          file);
    }
  }
}

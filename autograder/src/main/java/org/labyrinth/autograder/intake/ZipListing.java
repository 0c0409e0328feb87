package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lists a zip on disk. Its names are only ever names: nothing is unpacked onto the disk. */
final class ZipListing {
  private static final int END_MARK = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final long UNSAID = 0xffffffffL;

  private ZipListing() {}

  /**
   * Lists.
   *
   * @param zip the zip
   * @param mostDirectory the most bytes of its directory, which is held while the zip is open
   * @return what is in it; its files open the zip again for each that is read
   * @throws IOException if it is no zip that can be read
   */
  static Listing of(Path zip, int mostDirectory) throws IOException {
    try (ZipFile opened = open(zip, mostDirectory)) {
      return of(opened, name -> new Entry(zip, mostDirectory, name));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("the zip is damaged", e);
    }
  }

  /** Lists an open zip, with contents by the names in it. */
  static Listing of(ZipFile opened, Function<String, SubmittedFile.Content> contents) {
    Listing listing = new Listing();
    for (Iterator<? extends ZipEntry> each = opened.entries().asIterator(); each.hasNext(); ) {
      String raw = each.next().getName();
      String path = Names.ofZip(raw);
      if (path.endsWith("/")) {
        listing.addOther(path);
      } else {
        listing.add(path, contents.apply(raw));
      }
    }
    return listing;
  }

  /** As Latin-1, which fits all bytes: no name can keep a zip from being opened. */
  static ZipFile open(Path zip, int mostDirectory) throws IOException {
    if (directoryBytes(zip) > mostDirectory) {
      throw new IOException("there are too many files in it");
    }
    return new ZipFile(zip.toFile(), ISO_8859_1);
  }

  static byte[] read(ZipFile opened, String name, int most) throws IOException {
    ZipEntry entry = opened.getEntry(name);
    if (entry == null) {
      throw new IOException("the zip has changed");
    }
    try (InputStream in = opened.getInputStream(entry)) {
      return in.readNBytes(most);
    }
  }

  /**
   * How large a zip's directory says it is, before anything is read of it: the largest that any
   * mark of an end near the end of the file says.
   */
  private static long directoryBytes(Path zip) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      int length = (int) Math.min(file.length(), END_BYTES + MAX_COMMENT);
      byte[] bytes = new byte[length];
      file.seek(file.length() - length);
      file.readFully(bytes);
      ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      long most = 0;
      for (int i = 0; i <= length - END_BYTES; i++) {
        long said = end.getInt(i) == END_MARK ? Integer.toUnsignedLong(end.getInt(i + 12)) : 0;
        // Only a zip of more than 4 GB leaves it unsaid.
        most = Math.max(most, said <= file.length() || said == UNSAID ? said : 0);
      }
      return most;
    }
  }

  private record Entry(Path zip, int mostDirectory, String name) implements SubmittedFile.Content {
    @Override
    public byte[] read(int most) throws IOException {
      try (ZipFile opened = open(zip, mostDirectory)) {
        return ZipListing.read(opened, name, most);
      }
    }

    /** While a zip is open, the JDK opens it again without reading its directory. */
    @Override
    public Closeable around() throws IOException {
      return open(zip, mostDirectory);
    }
  }
}

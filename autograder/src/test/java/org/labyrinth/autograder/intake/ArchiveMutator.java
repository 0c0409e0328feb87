package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/** Makes zips of damaged notebooks under odd names, with damaged headers. */
final class ArchiveMutator {
  private static final List<String> NAMES =
      List.of(
          "x.ipynb",
          "99-sample.ipynb",
          "a/b/c.ipynb",
          "../../x.ipynb",
          "/etc/x.ipynb",
          "a\\b.ipynb",
          "C:\\x.ipynb",
          "./x.ipynb",
          "a//x.ipynb",
          "\u00c3\u0084.ipynb",
          "\u0081.ipynb",
          "\u00ff/x.ipynb",
          ".hidden.ipynb",
          "__MACOSX/x.ipynb",
          "x.pdf",
          "x/",
          "x.IPYNB",
          ".ipynb",
          "n\u0000.ipynb",
          "A B_12_assignsubmission_file_/x.ipynb",
          "ab_12_34_x.ipynb",
          "ab_LATE_12_34_x-1.ipynb",
          "submission_metadata.yml",
          "ada/week1/timestamp.txt",
          "ada/week1/x.ipynb",
          "submitted/ada/week1/x.ipynb",
          "inner.zip",
          "a/inner.zip",
          "L".repeat(300) + ".ipynb");
  private static final int[] SIGNATURES = {0x04034b50, 0x02014b50, 0x06054b50, 0x08074b50};

  private final Random random;
  private final NotebookMutator notebooks;

  ArchiveMutator(Random random) {
    this.random = random;
    this.notebooks = new NotebookMutator(random);
  }

  byte[] next() throws IOException {
    return next(2);
  }

  private byte[] next(int depth) throws IOException {
    byte[] zip = zip(depth);
    int damages = random.nextInt(3);
    for (int i = 0; i < damages; i++) {
      zip = damaged(zip);
    }
    return zip;
  }

  private byte[] zip(int depth) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, ISO_8859_1)) {
      out.putNextEntry(new ZipEntry("first.txt"));
      int entries = random.nextInt(6);
      for (int i = 0; i < entries; i++) {
        add(out, NAMES.get(random.nextInt(NAMES.size())), depth);
      }
      if (random.nextInt(10) == 0) {
        out.setComment("PK\5\6" + "c".repeat(random.nextInt(60_000)));
      }
    }
    return bytes.toByteArray();
  }

  private void add(ZipOutputStream out, String name, int depth) throws IOException {
    byte[] content = content(name, depth);
    ZipEntry entry = new ZipEntry(name);
    if (random.nextInt(3) == 0) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    try {
      out.putNextEntry(entry);
      out.write(content);
    } catch (ZipException e) {
      // The name is there already: a zip may still come to hold it twice, by damage.
    }
  }

  private byte[] content(String name, int depth) throws IOException {
    if (name.endsWith(".zip")) {
      return depth > 0 ? next(depth - 1) : new byte[random.nextInt(50)];
    } else if (name.endsWith(".yml")) {
      return "---\nsubmission_1:\n  :submitters:\n  - :name: A\n    :sid: 1\n: [&a *a {"
          .getBytes(ISO_8859_1);
    } else if (random.nextInt(40) == 0) {
      return new byte[1 << random.nextInt(24)];
    }
    return notebooks.next();
  }

  private byte[] damaged(byte[] zip) {
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(zip, random.nextInt(zip.length + 1));
      case 1 -> later(zip);
      case 2 ->
          new String(zip, ISO_8859_1)
              .replace("99-sample.ipynb", "x.ipynb")
              .replace("a/b/c.ipynb", "../../../.x")
              .getBytes(ISO_8859_1);
      case 3 -> flipped(zip.clone());
      default -> header(zip.clone());
    };
  }

  /** Something stands before it, as in an archive that unpacks itself. */
  private byte[] later(byte[] zip) {
    byte[] later = new byte[zip.length + random.nextInt(100)];
    System.arraycopy(zip, 0, later, later.length - zip.length, zip.length);
    return later;
  }

  private byte[] flipped(byte[] zip) {
    if (zip.length > 0) {
      zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return zip;
  }

  /** A field of a header holds what it should not: sizes, offsets, methods, flags, names. */
  private byte[] header(byte[] zip) {
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int signature = SIGNATURES[random.nextInt(SIGNATURES.length)];
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 46 < zip.length; i++) {
      if (buffer.getInt(i) == signature) {
        places.add(i);
      }
    }
    if (!places.isEmpty()) {
      int place = places.get(random.nextInt(places.size())) + 4 + random.nextInt(38);
      switch (random.nextInt(4)) {
        case 0 -> buffer.putInt(place, -1);
        case 1 -> buffer.putShort(place, (short) random.nextInt(1 << 16));
        case 2 -> buffer.put(place, (byte) random.nextInt(256));
        default -> buffer.putInt(place, random.nextInt(1 << 20));
      }
    }
    return zip;
  }
}

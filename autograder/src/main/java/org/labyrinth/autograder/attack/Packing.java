package org.labyrinth.autograder.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Hands in a notebook as a hostile student might: one line says how.
 *
 * @param in the folder of the class
 * @param student whose
 * @param notebook the file to hand in
 * @param neighbour the neighbour's file
 * @param marker for the names of files that must not appear
 */
@SuppressWarnings("ArrayRecordComponent") // made, used and forgotten
record Packing(Path in, String student, byte[] notebook, byte[] neighbour, String marker) {
  private static final String NAME = "nb.ipynb";
  private static final int MEGABYTE = 1 << 20;
  private static final int MANY = 12_000;

  /**
   * Packs.
   *
   * @param line what to do, and what it takes
   * @return what to grade instead of the class's folder; empty if it lies in there
   */
  List<Path> pack(String line) throws IOException {
    String[] words = line.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "named" -> {
        return named(BrokenNotebook.unescaped(rest) + ".ipynb");
      }
      case "class" -> {
        return zippedClass(BrokenNotebook.unescaped(rest));
      }
      case "entry" -> zip(zip -> put(zip, rest.replace("$MARKER", marker), notebook));
      case "link" -> link(rest);
      case "zip-link" -> zipWithLink();
      case "fifo" -> fifo();
      case "folder" -> Files.createDirectories(folder().resolve("folder.ipynb"));
      case "bomb" -> zip(zip -> zeros(zip, Integer.parseInt(rest)));
      case "nested" -> nested(Integer.parseInt(rest));
      case "large" -> large(Integer.parseInt(rest));
      case "twice" -> twice();
      case "case" -> sameButForCase();
      case "many" -> zip(this::many);
      case "cut-zip" -> cutZip();
      case "raw" -> Files.write(in.resolve(student + ".ipynb"), BrokenNotebook.of(rest, notebook));
      default -> throw new IllegalArgumentException("no such packing: " + line);
    }
    return List.of();
  }

  /** Writes entries. */
  private interface Filling {
    void into(ZipOutputStream zip) throws IOException;
  }

  private void zip(Filling filling) throws IOException {
    zip(in.resolve(student + ".zip"), filling);
  }

  private static void zip(Path file, Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      filling.into(zip);
    }
  }

  private static byte[] zipped(Filling filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      filling.into(zip);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private Path folder() throws IOException {
    return Files.createDirectories(in.resolve(student));
  }

  /** A class of its own, in which the student's file has this name. */
  private List<Path> named(String name) throws IOException {
    Path other = Files.createDirectories(in.resolveSibling("class-" + student));
    Files.write(other.resolve(name), notebook);
    Files.write(other.resolve(HonestWork.NEIGHBOUR + ".ipynb"), neighbour);
    return List.of(other);
  }

  /** A download of a whole class, in which the student's folder has this name. */
  private List<Path> zippedClass(String name) throws IOException {
    Path zip = in.resolveSibling("class-" + student + ".zip");
    zip(
        zip,
        out -> {
          put(out, name + "/" + NAME, notebook);
          put(out, HonestWork.NEIGHBOUR + ".ipynb", neighbour);
        });
    return List.of(zip);
  }

  private void link(String target) throws IOException {
    Path folder = folder();
    try {
      Files.createSymbolicLink(folder.resolve(NAME), Path.of(target));
      Files.createSymbolicLink(folder.resolve("loop"), Path.of(".."));
    } catch (UnsupportedOperationException e) {
      Files.write(folder.resolve(NAME), notebook);
    }
  }

  /** An entry that says it is a link: those bits stand in the zip's directory, near its end. */
  private void zipWithLink() throws IOException {
    byte[] bytes = zipped(zip -> put(zip, NAME, "/etc/passwd".getBytes(UTF_8)));
    int directory = new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[directory + 5] = 3;
    int mode = 0120777;
    bytes[directory + 40] = (byte) mode;
    bytes[directory + 41] = (byte) (mode >> 8);
    Files.write(in.resolve(student + ".zip"), bytes);
  }

  /** A file that gives nothing until someone writes into it. */
  private void fifo() throws IOException {
    Path fifo = folder().resolve(NAME);
    try {
      new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
    } catch (IOException e) {
      Files.write(fifo, new byte[0]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void zeros(ZipOutputStream zip, int megabytes) throws IOException {
    zip.setLevel(1);
    zip.putNextEntry(new ZipEntry(NAME));
    byte[] megabyte = new byte[MEGABYTE];
    for (int i = 0; i < megabytes; i++) {
      zip.write(megabyte);
    }
    zip.closeEntry();
  }

  private void nested(int depth) throws IOException {
    byte[] inner = zipped(zip -> put(zip, NAME, notebook));
    for (int i = 1; i < depth; i++) {
      byte[] content = inner;
      inner =
          zipped(
              zip -> {
                put(zip, "a.zip", content);
                put(zip, "b.zip", content);
              });
    }
    Files.write(in.resolve(student + ".zip"), inner);
  }

  private void large(int megabytes) throws IOException {
    // A hole: it takes no room on most disks.
    try (RandomAccessFile file =
        new RandomAccessFile(in.resolve(student + ".ipynb").toFile(), "rw")) {
      file.setLength((long) megabytes * MEGABYTE);
    }
  }

  /** Two entries of one name. */
  private void twice() throws IOException {
    byte[] bytes =
        zipped(
            zip -> {
              put(zip, "na.ipynb", notebook);
              put(zip, "nb.ipynb", notebook);
            });
    byte[] same =
        new String(bytes, ISO_8859_1).replace("nb.ipynb", "na.ipynb").getBytes(ISO_8859_1);
    Files.write(in.resolve(student + ".zip"), same);
  }

  private void sameButForCase() throws IOException {
    zip(
        zip -> {
          put(zip, "NB.ipynb", notebook);
          put(zip, "nb.ipynb", notebook);
          put(zip, "nb.IPYNB", notebook);
        });
  }

  private void many(ZipOutputStream zip) throws IOException {
    for (int i = 0; i < MANY; i++) {
      put(zip, i + ".ipynb", new byte[] {'{', '}'});
    }
  }

  private void cutZip() throws IOException {
    byte[] bytes = zipped(zip -> put(zip, NAME, notebook));
    Files.write(in.resolve(student + ".zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
  }
}

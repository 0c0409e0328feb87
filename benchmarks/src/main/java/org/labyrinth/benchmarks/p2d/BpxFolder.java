package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the BPX files of one run, so that every tool reads the very same ones. */
final class BpxFolder implements AutoCloseable {
  static final String LG_M50 = "lg-m50.bpx.json";
  static final String LFP = "a123-26650.bpx.json";

  private final Path folder;
  private final boolean ours;

  /** A folder that vanishes when it is closed. */
  BpxFolder() throws IOException {
    folder = Files.createTempDirectory("labyrinth-cells");
    ours = true;
  }

  /** A folder of the user's, which stays. */
  BpxFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    ours = false;
  }

  /** The shipped LG M50, as a file. */
  Path lgM50() throws IOException {
    return write("lgm50.bpx.json", shipped(LG_M50));
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toAbsolutePath();
  }

  /** The text of a cell that the library ships. */
  static String shipped(String name) throws IOException {
    try (InputStream file =
        BpxFolder.class.getClassLoader().getResourceAsStream("org/labyrinth/cell/" + name)) {
      if (file == null) {
        throw new IOException("the library ships no such cell: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }
}

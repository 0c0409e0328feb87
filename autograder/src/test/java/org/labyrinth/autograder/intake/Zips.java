package org.labyrinth.autograder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips for tests. */
final class Zips {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  Zips with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  Zips with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes());
  }

  /** The same entries as files in a folder. */
  Path unpack(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> each : entries.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (each.getKey().endsWith("/")) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
    }
    return folder;
  }
}

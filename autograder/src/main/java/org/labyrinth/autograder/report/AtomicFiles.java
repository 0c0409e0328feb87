package org.labyrinth.autograder.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, whenever the grader is stopped. */
public final class AtomicFiles {
  private AtomicFiles() {}

  /**
   * Writes a text file, in UTF-8.
   *
   * @param file where to; its folder is made if need be
   * @param text what
   * @throws IOException if it cannot be written; whatever was there before is there still
   */
  public static void write(Path file, String text) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path temporary = Files.createTempFile(folder, ".writing-", ".tmp");
    try {
      // Not writeString: it refuses a lone surrogate, which any student may send.
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

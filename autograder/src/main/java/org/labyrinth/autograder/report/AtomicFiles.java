package org.labyrinth.autograder.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, whenever the grader is stopped. */
public final class AtomicFiles {
  private static final String DRAFT = ".writing-";
  private static final String DRAFT_END = ".tmp";

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
    Path temporary = Files.createTempFile(folder, DRAFT, DRAFT_END);
    try {
      // Not writeString: it refuses a lone surrogate, which any student may send.
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Whether a file is what a process that was killed left of one it was about to write.
   *
   * @param file any file
   * @return true if it can be deleted, unless somebody writes just now
   */
  public static boolean isHalfWritten(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(DRAFT) && name.endsWith(DRAFT_END);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

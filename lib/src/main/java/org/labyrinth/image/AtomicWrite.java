package org.labyrinth.image;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes beside the target first, so that a reader sees the old content or the new, never half. */
final class AtomicWrite {
  private AtomicWrite() {}

  /** What writes the content to a path of its choosing. */
  @FunctionalInterface
  interface Content {
    void writeTo(Path path) throws IOException;
  }

  /** Writes a file, replacing what is there. */
  static void file(Path target, Content content) throws IOException {
    Path partial = beside(target);
    try {
      content.writeTo(partial);
      move(partial, target);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Writes a folder; there must be none of that name yet, or an empty one. */
  static void folder(Path target, Content content) throws IOException {
    if (Files.exists(target) && !isEmptyFolder(target)) {
      throw new FileAlreadyExistsException(
          "folder of slices must be new or empty, so that no old slice stays in it: " + target);
    }
    Path partial = beside(target);
    try {
      Files.createDirectory(partial);
      content.writeTo(partial);
      Files.deleteIfExists(target);
      move(partial, target);
    } finally {
      deleteFolder(partial);
    }
  }

  private static Path beside(Path target) throws NoSuchFileException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException("folder to write into must exist: " + folder);
    }
    return folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}

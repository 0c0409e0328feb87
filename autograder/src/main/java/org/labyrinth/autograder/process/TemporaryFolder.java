package org.labyrinth.autograder.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A fresh folder that is gone afterwards, whatever was put into it. All folders of a process lie in
 * one, {@code labyrinth-…} among the system's temporary files, that is locked as long as the
 * process lives: the next to start deletes what the killed ones left, and nobody else's.
 */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /**
   * Makes it, among the system's temporary files.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public TemporaryFolder() {
    try {
      path = Files.createTempDirectory(TemporaryRoot.ofThisProcess(), "");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  /** Deletes the folders of processes that have ended and could not do so themselves. */
  public static void removeAbandoned() {
    TemporaryRoot.removeAbandoned();
  }

  /**
   * Where it is.
   *
   * @return the folder
   */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    delete(path);
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // What a student made undeletable stays; it must not cost the grade.
      folder.toFile().deleteOnExit();
    }
  }

  /** Deletes what it can and follows no link. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      // A student may have taken these rights away.
      File open = folder.toFile();
      boolean allowed =
          open.setReadable(true) && open.setWritable(true) && open.setExecutable(true);
      return allowed ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

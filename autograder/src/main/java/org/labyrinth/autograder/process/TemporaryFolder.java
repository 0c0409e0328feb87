package org.labyrinth.autograder.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A fresh folder that is gone afterwards, whatever was put into it. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /**
   * Makes it, among the system's temporary files.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public TemporaryFolder() {
    try {
      path = Files.createTempDirectory("labyrinth-");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
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
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (IOException e) {
      // What a student made undeletable stays; it must not cost the grade.
      path.toFile().deleteOnExit();
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

package org.labyrinth.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that a command writes: whole, or not at all.
 *
 * @param path where it is to be
 * @param option that names it, for messages
 */
record OutputFile(Path path, String option) {
  /**
   * A file that can be written, as far as one can know beforehand.
   *
   * @throws IllegalArgumentException if not
   */
  static OutputFile of(String name, String option) {
    OutputFile file = new OutputFile(path(name, option), option);
    Path folder = file.folder();
    if (!Files.isDirectory(folder)) {
      throw file.problem("folder = " + folder + " must exist");
    }
    boolean special = Files.exists(file.path) && !Files.isRegularFile(file.path);
    if (Files.isDirectory(file.path) || !Files.isWritable(special ? file.path : folder)) {
      throw file.problem("file = " + file.path + " must be a file that you may write");
    }
    return file;
  }

  /** The file of an option that may be missing. */
  static Optional<OutputFile> of(Optional<String> name, String option) {
    return name.isEmpty() ? Optional.empty() : Optional.of(of(name.get(), option));
  }

  private static Path path(String name, String option) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("file = \"" + name + "\" must be a path: " + option, e);
    }
  }

  private Path folder() {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path : parent;
  }

  private IllegalArgumentException problem(String sentence) {
    return new IllegalArgumentException(sentence + ": " + option);
  }

  /**
   * Writes a draft beside it, then gives that its name. What is no ordinary file, such as {@code
   * /dev/null}, is written straight.
   */
  void write(byte[] content) throws IOException {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, content);
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), content);
      }
    } catch (AccessDeniedException e) {
      throw problem("file = " + path + " must be a file that you may write");
    }
  }

  private static void replace(Path target, byte[] content) throws IOException {
    String draftName = "." + target.getFileName() + "." + System.nanoTime() + ".new";
    Path draft = target.resolveSibling(draftName);
    draft.toFile().deleteOnExit(); // also on Ctrl+C
    try {
      Files.write(draft, content);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}

package org.labyrinth.autograder.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder that students get. */
public final class Bundle {
  /** What a bundle holds of the repository's root; a student's README takes the place of README. */
  private static final List<String> FILES =
      List.of("Lab.java", "requirements.txt", "LICENSE", "LICENSE-COURSE.md");

  private static final String README = "STUDENT.md";

  private final Path root;
  private final Path kit;
  private final List<Path> solutions;

  /**
   * A bundle.
   *
   * @param root the repository
   * @param kit the folder of the kit's jars
   * @param solutions the solved notebooks
   */
  public Bundle(Path root, Path kit, List<Path> solutions) {
    this.root = root;
    this.kit = kit;
    this.solutions = List.copyOf(solutions);
  }

  /**
   * Writes the bundle.
   *
   * @param folder where to; must be empty or not exist
   * @throws IOException if something cannot be read or written
   * @throws IllegalArgumentException if the folder is not empty
   * @throws IllegalStateException if the bundle holds something hidden
   */
  public void write(Path folder) throws IOException {
    requireEmpty(folder);
    Files.createDirectories(folder);
    for (String name : FILES) {
      copy(root.resolve(name), folder.resolve(name));
    }
    copy(root.resolve(README), folder.resolve("README.md"));
    copy(root.resolve("notebooks"), folder.resolve("notebooks"));
    copy(kit, folder.resolve("kit"));
    Stripper.strip(solutions, Files.createDirectories(folder.resolve("exercises")));
    Leaks.requireNone(folder, answers());
  }

  private SolutionLines answers() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path solution : solutions) {
      lines.addAll(SolutionLines.of(Files.readString(solution)).lines());
    }
    return new SolutionLines(lines);
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new IllegalArgumentException(folder + " must be empty: release");
        }
      }
    }
  }

  /** Copies a file or a folder, without hidden files. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.filter(path -> !hidden(from, path)).toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean hidden(Path from, Path path) {
    for (Path name : from.relativize(path)) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}

package org.labyrinth.autograder.release;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for what no student may get: solutions, hidden tests, the grader. */
final class Leaks {
  private static final List<String> NAMES = List.of("HiddenTest", "autograder", "solutions");
  private static final List<String> TEXTS =
      List.of("BEGIN SOLUTION", "autograder/tests", "autograder.tests");

  /** The course's own classes are few; the jars of other projects cannot know a hidden test. */
  private static final String OWN = "org/labyrinth/";

  private Leaks() {}

  /**
   * Reads every file of a bundle, and the names and own classes in every jar; the notebooks also
   * for lines of answers.
   */
  static void requireNone(Path folder, SolutionLines answers) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        require(name, name(name));
        require(name, name.endsWith(".jar") ? jar(file) : text(Files.readAllBytes(file)));
        require(
            name, name.endsWith(".ipynb") ? answers.in(Files.readString(file)) : Optional.empty());
      }
    }
  }

  private static void require(String file, Optional<String> leak) {
    if (leak.isPresent()) {
      throw new IllegalStateException(
          "the bundle must not hold \"%s\": %s".formatted(leak.get(), file));
    }
  }

  private static Optional<String> name(String name) {
    return NAMES.stream().filter(name::contains).findFirst();
  }

  private static Optional<String> text(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return TEXTS.stream().filter(text::contains).findFirst();
  }

  private static Optional<String> jar(Path jar) throws IOException {
    try (InputStream file = Files.newInputStream(jar);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Optional<String> leak =
            entry.getName().startsWith(OWN)
                ? name(entry.getName()).or(() -> Optional.empty())
                : Optional.empty();
        if (leak.isEmpty() && entry.getName().startsWith(OWN)) {
          leak = text(zip.readAllBytes());
        }
        if (leak.isPresent()) {
          return leak;
        }
      }
    }
    return Optional.empty();
  }
}

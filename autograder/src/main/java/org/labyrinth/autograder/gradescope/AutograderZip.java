package org.labyrinth.autograder.gradescope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An autograder for Gradescope: the two scripts, the grader's jars, the kit, and the one solved
 * notebook that it needs. Jars that the kit and the grader share are in it once.
 *
 * @param root the repository
 * @param kit the folder of the kit's jars
 * @param solution the solved notebook
 * @param options of the grade command, beyond those that say where things lie
 */
public record AutograderZip(Path root, Path kit, Path solution, List<String> options) {
  private static final String APP = "autograder/target/app/";

  /** The same content makes the same zip. */
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  public AutograderZip {
    options = List.copyOf(options);
  }

  /**
   * Writes the zip, whole or not at all.
   *
   * @param file where to
   * @throws IOException if something cannot be read or written
   */
  public void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path draft = target.resolveSibling(target.getFileName() + ".new");
    Files.deleteIfExists(draft);
    // The plain ZipOutputStream knows no file modes, and run_autograder must be executable.
    Map<String, String> settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + draft.toUri()), settings)) {
      fill(zip.getPath("/"));
    }
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private void fill(Path zip) throws IOException {
    script(zip, "setup.sh");
    script(zip, "run_autograder");
    text(zip.resolve("options.txt"), options);
    copy(solution, zip.resolve("solutions/" + solution.getFileName()));
    copy(kit.resolve("labyrinth.jar"), zip.resolve("kit/labyrinth.jar"));
    for (Path jar : jars(kit.resolve("lib"))) {
      copy(jar, zip.resolve("kit/lib/" + jar.getFileName()));
    }
    for (String name : List.of("autograder.jar", "autograder-worker.jar")) {
      copy(root.resolve(APP + name), zip.resolve(APP + name));
    }
    List<String> shared = new ArrayList<>();
    for (Path jar : jars(root.resolve(APP + "lib"))) {
      Path same = kit.resolve("lib").resolve(jar.getFileName());
      if (Files.exists(same) && Files.mismatch(jar, same) < 0) {
        shared.add(jar.getFileName().toString());
      } else {
        copy(jar, zip.resolve(APP + "lib/" + jar.getFileName()));
      }
    }
    text(zip.resolve("shared-jars.txt"), shared);
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void script(Path zip, String name) throws IOException {
    try (InputStream content = AutograderZip.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException(name + " is missing from the grader's jar");
      }
      Files.write(zip.resolve(name), content.readAllBytes());
    }
    finish(zip.resolve(name), "rwxr-xr-x");
  }

  private static void text(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("", lines.stream().map(l -> l + "\n").toList()), UTF_8);
    finish(file, "rw-r--r--");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
    finish(to, "rw-r--r--");
  }

  private static void finish(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    Files.setLastModifiedTime(file, TIME);
  }
}

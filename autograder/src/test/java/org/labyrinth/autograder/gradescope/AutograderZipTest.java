package org.labyrinth.autograder.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AutograderZipTest {
  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void build() throws IOException {
    root = folder.resolve("root");
    for (String name :
        List.of(
            "kit/labyrinth.jar",
            "kit/lib/both.jar",
            "kit/lib/kit.jar",
            "kit/lib/notes.txt",
            "autograder/target/app/autograder.jar",
            "autograder/target/app/autograder-worker.jar",
            "autograder/target/app/lib/both.jar",
            "autograder/target/app/lib/own.jar",
            "autograder/target/app/lib/kit.jar",
            "solutions/99-sample.ipynb",
            "solutions/98-other.ipynb",
            "solutions/wrong/99-sample/99-1-what.java")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name.contains("both") ? "both" : name);
    }
  }

  private Path zip(String name) throws IOException {
    Path zip = folder.resolve("new folder").resolve(name);
    new AutograderZip(
            root,
            root.resolve("kit"),
            root.resolve("solutions/99-sample.ipynb"),
            List.of("--exercise", "99-sample"))
        .write(zip);
    return zip;
  }

  private static Map<String, String> modes(Path zip) throws IOException {
    Map<String, String> modes = new TreeMap<>();
    try (FileSystem files =
            FileSystems.newFileSystem(
                URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", "true"));
        Stream<Path> walk = Files.walk(files.getPath("/"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        modes.put(
            file.toString(), PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return modes;
  }

  /** Another jar of the same name is another version of it: both are needed. */
  @Test
  void theZipHoldsOneExerciseAndWhatTheGraderNeedsAndItsScriptsAreExecutable() throws IOException {
    assertThat(modes(zip("a.zip")))
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("/setup.sh", "rwxr-xr-x"),
                    Map.entry("/run_autograder", "rwxr-xr-x"),
                    Map.entry("/options.txt", "rw-r--r--"),
                    Map.entry("/shared-jars.txt", "rw-r--r--"),
                    Map.entry("/kit/labyrinth.jar", "rw-r--r--"),
                    Map.entry("/kit/lib/both.jar", "rw-r--r--"),
                    Map.entry("/kit/lib/kit.jar", "rw-r--r--"),
                    Map.entry("/autograder/target/app/autograder.jar", "rw-r--r--"),
                    Map.entry("/autograder/target/app/autograder-worker.jar", "rw-r--r--"),
                    Map.entry("/autograder/target/app/lib/own.jar", "rw-r--r--"),
                    Map.entry("/autograder/target/app/lib/kit.jar", "rw-r--r--"),
                    Map.entry("/solutions/99-sample.ipynb", "rw-r--r--"))));
  }

  @Test
  void theSameContentMakesTheSameZip() throws IOException {
    assertThat(zip("b.zip")).hasSameBinaryContentAs(zip("c.zip"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for Linux")
  void theScriptsAreBash() throws Exception {
    for (String name : List.of("setup.sh", "run_autograder")) {
      try (var script = AutograderZip.class.getResourceAsStream(name)) {
        Path file = Files.write(folder.resolve(name), script.readAllBytes());
        assertThat(new ProcessBuilder("bash", "-n", file.toString()).start().waitFor()).isZero();
      }
    }
  }
}

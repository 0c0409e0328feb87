package org.labyrinth.autograder.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gradescope's folder /autograder, at another place, and its harness in short. */
record Container(Path root) {
  static Container holding(Path zip, Path root) throws Exception {
    Path source = Files.createDirectories(root.resolve("source"));
    // As Gradescope does, with the modes in the zip.
    Process unzip =
        new ProcessBuilder("unzip", "-q", zip.toString(), "-d", source.toString()).start();
    assertThat(unzip.waitFor()).isZero();
    Files.copy(
        source.resolve("run_autograder"),
        root.resolve("run_autograder"),
        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    return new Container(root);
  }

  /** The result of what lies in the submission's folder. */
  String grade(Map<String, String> environment) throws Exception {
    Path results = root.resolve("results").resolve("results.json");
    Files.deleteIfExists(results);
    ProcessBuilder builder =
        new ProcessBuilder(root.resolve("run_autograder").toString())
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(root.resolve("stdout").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("AUTOGRADER_ROOT", root.toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(stdout()).isZero();
    return Files.readString(results);
  }

  String stdout() throws IOException {
    return Files.readString(root.resolve("stdout"));
  }

  Path submission() {
    return root.resolve("submission");
  }
}

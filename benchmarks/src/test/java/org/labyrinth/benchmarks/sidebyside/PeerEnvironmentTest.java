package org.labyrinth.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong beside us is told, and stops nothing. */
class PeerEnvironmentTest {
  @TempDir private Path folder;

  @Test
  void withoutAnInterpreterAPeerIsLeftOutWithItsReason() throws IOException {
    Path requirements = Files.writeString(folder.resolve("requirements.txt"), "pyamg==5.4.1");
    String python = folder.resolve("no-python").toString();
    PeerEnvironment environment =
        new PeerEnvironment(folder.resolve("peers"), requirements, python);
    assertThat(environment.install("pyamg", line -> {}))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .startsWith("Python made no environment, ended with code -1")
                    .contains("no-python"));
  }
}

package org.labyrinth.benchmarks.tortuosity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    assertThat(environment.install(Peer.PYAMG, line -> {}))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .startsWith("Python made no environment, ended with code -1")
                    .contains("no-python"));
  }

  @Test
  void aProgramThatFailsIsAnOutcomeWithItsLastLine() throws IOException {
    // Java is the one program that is surely there; it knows no such option.
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Outcome<MemoryFigures> outcome =
        new Child(List.of(java, "-version:none"), Map.of()).run(MemoryFigures.class, line -> {});
    assertThat(outcome).isInstanceOf(Outcome.Absent.class);
    assertThat(outcome.toString()).contains("ended with code 1: ");
  }
}

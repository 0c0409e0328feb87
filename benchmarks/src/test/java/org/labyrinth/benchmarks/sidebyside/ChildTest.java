package org.labyrinth.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that does not do its work is an outcome with a reason. */
class ChildTest {
  /** The one program that is surely there. */
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  @Test
  void aProgramThatFailsIsAnOutcomeWithItsLastLine() throws IOException {
    Outcome<String> outcome =
        new Child(List.of(JAVA, "-version:none"), Map.of()).run(String.class, line -> {});
    assertThat(outcome).isInstanceOf(Outcome.Absent.class);
    assertThat(outcome.toString()).contains("ended with code 1: ");
  }

  @Test
  void aProgramThatHangsIsEnded() throws IOException {
    Path hangs =
        Files.writeString(
            folder.resolve("Hangs.java"),
            """
            class Hangs {
              public static void main(String[] a) throws Exception {
                Thread.sleep(600_000);
              }
            }
            """);
    Child child = new Child(List.of(JAVA, hangs.toString()), Map.of(), Duration.ofSeconds(1));
    assertThat(child.run(String.class, line -> {}))
        .isEqualTo(new Outcome.Absent<String>("took longer than 1 s"));
  }
}

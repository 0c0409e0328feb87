package org.labyrinth.autograder.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a process that was killed left is deleted, and nothing of one that lives. */
class TemporaryFolderTest {
  @Test
  void foldersNobodyHoldsAreDeletedAndOwnOnesStay() throws IOException {
    Path abandoned = Files.createTempDirectory("labyrinth-");
    Files.createFile(abandoned.resolve("owner"));
    Files.createDirectories(abandoned.resolve("1").resolve("left by a student"));
    // Without the file it may be one that is being made.
    Path young = Files.createTempDirectory("labyrinth-");
    try (TemporaryFolder own = new TemporaryFolder()) {
      TemporaryFolder.removeAbandoned();
      assertThat(abandoned).doesNotExist();
      assertThat(young).exists();
      assertThat(own.path()).exists();
      TemporaryFolder.removeAbandoned();
      try (TemporaryFolder next = new TemporaryFolder()) {
        assertThat(next.path().getParent()).isEqualTo(own.path().getParent());
      }
    } finally {
      Files.delete(young);
    }
  }
}

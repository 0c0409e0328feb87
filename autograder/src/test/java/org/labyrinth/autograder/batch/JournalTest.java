package org.labyrinth.autograder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.grading.CellNote;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.Reason;

/** Whatever happens to its file, a journal says what was written to it, or nothing. */
class JournalTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("deep").resolve("journal.log");
  }

  private static Look look(String text) {
    CellNote note = new CellNote("code cell 1", 2, Reason.EXCEPTION, text);
    return new Look(new ExerciseGrade("e", List.of(), List.of(note)), true);
  }

  private byte[] written(String... keys) throws IOException {
    try (Journal journal = Journal.open(file)) {
      for (String key : keys) {
        journal.add(key, look("über\n" + key));
      }
    }
    return Files.readAllBytes(file);
  }

  private Optional<Look> found(String key) throws IOException {
    try (Journal journal = Journal.open(file)) {
      return journal.find(key);
    }
  }

  @Test
  void whatWasAddedIsFoundThenAndLater() throws IOException {
    try (Journal journal = Journal.open(file)) {
      journal.add("k1", look("one"));
      journal.add("k1", look("two"));
      assertThat(journal.find("k1")).contains(look("two"));
      assertThat(journal.find("k2")).isEmpty();
    }
    assertThat(found("k1")).contains(look("two"));
  }

  @Test
  void aLastLineThatBreaksOffAnywhereIsCutOffAndTheRestIsThere() throws IOException {
    byte[] one = written("k1");
    byte[] two = written("k2");
    for (int length = one.length; length < two.length; length++) {
      Files.write(file, Arrays.copyOf(two, length));
      try (Journal journal = Journal.open(file)) {
        assertThat(journal.find("k1")).isPresent();
        assertThat(journal.find("k2")).isEmpty();
        assertThat(journal.damaged()).isZero();
        assertThat(Files.size(file)).isEqualTo(one.length);
      }
    }
    assertThat(written("k2")).isEqualTo(two);
  }

  @Test
  void zerosAfterAPowerCutAreCutOff() throws IOException {
    byte[] one = written("k1");
    Files.write(file, Arrays.copyOf(one, one.length + 4096));
    assertThat(found("k1")).isPresent();
    assertThat(Files.readAllBytes(file)).isEqualTo(one);
  }

  @Test
  void aLineWithAnyByteChangedIsPassedOver() throws IOException {
    int first = written("k1").length;
    byte[] all = written("k2");
    for (int i = 0; i < first - 1; i++) {
      byte[] changed = all.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      try (Journal journal = Journal.open(file)) {
        assertThat(journal.find("k1")).isEmpty();
        assertThat(journal.find("k2")).isPresent();
        assertThat(journal.damaged()).isPositive();
      }
    }
  }

  @Test
  void aRoundThatWasStoppedGoesOnAndOneThatEndedDoesNot() throws IOException {
    written("k1");
    try (Journal journal = Journal.open(file)) {
      journal.begin(Regrade.EVERYTHING);
      assertThat(journal.isOfThisRound("k1")).isFalse();
      journal.add("k1", look("again"));
    }
    try (Journal journal = Journal.open(file)) {
      journal.begin(Regrade.EVERYTHING);
      assertThat(journal.isOfThisRound("k1")).isTrue();
      journal.end();
    }
    try (Journal journal = Journal.open(file)) {
      journal.begin(Regrade.EVERYTHING);
      assertThat(journal.isOfThisRound("k1")).isFalse();
    }
  }

  @Test
  void anotherJournalIsTakenOverOnce() throws IOException {
    Path other = folder.resolve("other.log");
    written("k1", "k2");
    try (Journal journal = Journal.open(other)) {
      journal.add("k2", look("older"));
      journal.takeOver(file);
      long size = Files.size(other);
      journal.takeOver(file);
      assertThat(Files.size(other)).isEqualTo(size);
      assertThat(journal.find("k1")).isPresent();
      assertThat(journal.find("k2")).contains(look("über\nk2"));
    }
  }
}

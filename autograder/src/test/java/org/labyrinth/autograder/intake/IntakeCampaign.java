package org.labyrinth.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand damaged notebooks and archives: each yields a result with a reason. */
@Tag("campaign")
class IntakeCampaign {
  @TempDir Path folder;

  @Test
  void sevenThousandDamagedNotebooksYieldAResultEach() throws IOException {
    Trials trials = new Trials(folder, new Random(20_260_101));
    for (int i = 0; i < 7000; i++) {
      trials.notebook(i);
    }
    // Neither all spared nor all refused: the damage reaches both sides.
    assertThat(trials.planned()).isBetween(2000, 6500);
  }

  @Test
  void threeThousandDamagedArchivesYieldAResultForEachStudent() throws IOException {
    Trials trials = new Trials(folder, new Random(20_260_102));
    for (int i = 0; i < 1500; i++) {
      trials.studentsZip(i);
      trials.classZip(i);
    }
    assertThat(trials.planned()).isBetween(500, 20_000);
  }
}

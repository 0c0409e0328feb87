package org.labyrinth.autograder.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small share of {@link IntakeCampaign}, with seeds of its own. */
class DamageTest {
  @TempDir Path folder;

  @Test
  void whatIsDamagedYieldsAResultWithAReason() throws IOException {
    Trials trials = new Trials(folder, new Random(1));
    for (int i = 0; i < 100; i++) {
      trials.notebook(i);
    }
    for (int i = 0; i < 20; i++) {
      trials.studentsZip(i);
      trials.classZip(i);
    }
  }
}

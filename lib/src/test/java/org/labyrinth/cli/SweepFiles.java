package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.labyrinth.cli.CommandRun.Outcome;

/** Plans that tests of {@code sweep} share. */
final class SweepFiles {
  static final String POROSITY = "Parameterisation > Negative electrode > Porosity";

  private SweepFiles() {}

  /** Six runs of a simple model; the fifth and sixth have a porosity that no cell can have. */
  static Path plan(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("plan.json"),
        """
        {"cell": "lgm50", "experiment": "Discharge at {rate}C until 2.5 V", "model": "spm",
         "preset": "fast", "vary": {"%s": [0.2, 0.3, 1.3], "{rate}": [1, 2]}}
        """
            .formatted(POROSITY));
  }

  /** The table of a plan, run in one go on one thread. */
  static String csv(Path plan, Path journal) {
    Outcome outcome = run("sweep", plan, "--journal", journal, "--threads", 1);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return outcome.out();
  }
}

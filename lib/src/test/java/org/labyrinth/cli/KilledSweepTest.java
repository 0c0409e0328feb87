package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.cli.CommandRun.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.cli.CommandRun.Outcome;

/** A sweep that is killed in a process of its own goes on where it stood. */
class KilledSweepTest {
  private static final int RUNS = 40;

  @TempDir Path folder;

  /** Runs of some tenths of a second each, so that a kill comes amid them. */
  private Path plan() throws IOException {
    return Files.writeString(
        folder.resolve("plan.json"),
        """
        {"cell": "lgm50", "experiment": "Discharge at 1C until 2.5 V",
         "vary": {"%s": {"from": 0.2, "to": 0.3, "count": %d}}}
        """
            .formatted(SweepFiles.POROSITY, RUNS));
  }

  @Test
  void killedAtARandomMomentItGoesOnAndEndsWithTheSameTable() throws Exception {
    Path plan = plan();
    String expected = SweepFiles.csv(plan, folder.resolve("undisturbed"));
    Path journal = folder.resolve("journal");
    Path csv = folder.resolve("table.csv");
    String before = "";
    for (int lines = 2; lines <= 8; lines += 3) {
      kill(plan, journal, csv, lines);
      String after = Files.readString(journal);
      assertThat(after).startsWith(before); // nothing is lost
      before = after.substring(0, after.lastIndexOf('\n') + 1);
      assertThat(before.lines().count()).isBetween((long) lines, (long) RUNS);
      assertThat(csv).doesNotExist();
    }
    Outcome outcome = run("sweep", plan, "--journal", journal, "--out", csv);
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.readString(csv)).isEqualTo(expected);
    // Each variant stands in the journal once: none that was finished has been run again.
    assertThat(Files.readAllLines(journal)).hasSize(1 + RUNS);
    assertThat(Files.readString(journal)).startsWith(before);
  }

  /** Kills the command a random while after its journal has so many lines. */
  private static void kill(Path plan, Path journal, Path csv, int lines) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Labyrinth.class.getName(),
                "sweep",
                plan.toString(),
                "--threads=2",
                "--journal",
                journal.toString(),
                "--out",
                csv.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (process.isAlive() && lines(journal) < lines) {
        Thread.sleep(5);
      }
      Thread.sleep(new Random().nextInt(100)); // any moment will do
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static long lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).lines().count() : 0;
  }
}

package org.labyrinth.autograder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Attack A50: a real grader is killed, not asked, at twenty random moments. However often it was,
 * it ends in the bytes of a run that was left in peace, grades nothing twice, and leaves nothing
 * running or lying about.
 */
@Tag("campaign")
@Execution(ExecutionMode.CONCURRENT)
class ResumeCampaign {
  private static final int KILLS = 20;
  private static final long SEED = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path folder;
  private Path in;
  private Path temporary;
  private int seen;

  @BeforeEach
  void handIn() throws IOException {
    in = folder.resolve("in");
    temporary = Files.createDirectories(folder.resolve("tmp"));
    SampleGrading.handIn(in);
  }

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            SampleGrading.class.getName(),
            in.toString(),
            out.toString(),
            "1/1")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private void finish(Process grader) throws IOException, InterruptedException {
    assertThat(grader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(grader.exitValue()).as(Files.readString(folder.resolve("output.txt"))).isZero();
  }

  @Test
  void killedAtTwentyRandomMomentsItEndsInTheSameBytes() throws Exception {
    Path peace = folder.resolve("peace");
    long begin = System.nanoTime();
    finish(start(peace));
    double length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, String> expected = FakeClass.results(peace);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(10 * 5 + 3);

    Random random = new Random(SEED);
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      Path out = folder.resolve("out-" + run);
      String before = "";
      // At first anywhere in a whole run, so that its end is hit too; then more often.
      double within = length;
      boolean ended = false;
      while (!ended && kills < KILLS) {
        Process grader = start(out);
        long wait = (long) (random.nextDouble() * within);
        ended = grader.waitFor(wait, TimeUnit.MILLISECONDS);
        if (!ended) {
          kill(grader);
          kills++;
        }
        before = requireNothingLost(out, before);
        within = length / 2;
      }
      finish(start(out));
      assertThat(FakeClass.results(out)).isEqualTo(expected);
      requireNothingTwice(out);
      requireNothingLeft();
    }
    // Otherwise nothing was there that could have been left.
    assertThat(seen).isGreaterThan(KILLS / 2);
  }

  private void kill(Process grader) throws Exception {
    seen += studentsProcesses().size();
    grader.destroyForcibly();
    assertThat(grader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    // The students' processes notice for themselves.
    long latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!studentsProcesses().isEmpty() && System.nanoTime() < latest) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(studentsProcesses()).isEmpty();
  }

  /** By the class path, which lies among the grader's temporary files. */
  private List<String> studentsProcesses() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(temporary.toString()))
        .toList();
  }

  private static Path journal(Path out) {
    return out.resolve(".grading").resolve("journal.log");
  }

  /** What stood in the journal stands there still, but for a line that broke off. */
  private static String requireNothingLost(Path out, String before) throws IOException {
    String now = Files.exists(journal(out)) ? Files.readString(journal(out)) : "";
    assertThat(now).startsWith(before.substring(0, before.lastIndexOf('\n') + 1));
    return now;
  }

  /** Each exercise once for good, and at most once before that, beside others. */
  private static void requireNothingTwice(Path out) throws IOException {
    List<String> lines =
        Files.readAllLines(journal(out)).stream()
            .map(line -> line.split(" ", 4))
            .map(words -> words[1] + " " + words[2])
            .toList();
    assertThat(lines).doesNotHaveDuplicates();
    assertThat(lines.stream().filter(line -> line.startsWith("GRADE"))).hasSize(9);
    assertThat(lines.stream().filter(line -> line.startsWith("FIRST"))).hasSizeBetween(2, 9);
  }

  private void requireNothingLeft() throws IOException {
    assertThat(studentsProcesses()).isEmpty();
    try (Stream<Path> entries = Files.list(temporary)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .noneMatch(name -> name.startsWith("labyrinth-"));
    }
  }
}

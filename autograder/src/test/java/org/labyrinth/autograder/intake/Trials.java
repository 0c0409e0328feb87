package org.labyrinth.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.labyrinth.autograder.batch.Sorting;
import org.labyrinth.autograder.report.Handin;
import org.labyrinth.autograder.sample.Files99;
import org.labyrinth.autograder.sample.Sample;

/** Damaged submissions on their way through intake, sorting and planning; no code runs. */
final class Trials {
  /**
   * Far above what the budgets of a submission come to, far below what a bomb would take [bytes].
   */
  private static final long MAX_ALLOCATED = 1L << 30;

  private final Path folder;
  private final NotebookMutator notebooks;
  private final ArchiveMutator archives;
  private final String untouched;
  private int planned;

  Trials(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.notebooks = new NotebookMutator(random);
    this.archives = new ArchiveMutator(random);
    Path honest = Files.createDirectories(folder.resolve("class").resolve("zoe"));
    Files.write(honest.resolve("99.ipynb"), Files99.bytes(Sample.assignment().solution()));
    this.untouched = ReadSubmission.of(find(folder.resolve("class")).get(0)).content();
  }

  /** How many notebooks came as far as a plan of what to run. */
  int planned() {
    return planned;
  }

  void notebook(int number) {
    byte[] bytes = notebooks.next();
    SubmittedFile file =
        new SubmittedFile(
            "99-sample.ipynb", most -> Arrays.copyOf(bytes, Math.min(most, bytes.length)));
    check(new Submission("student " + number, Handin.UNKNOWN, List.of(file), List.of()));
  }

  /** In a class's folder: the others are as they are without it. */
  void studentsZip(int number) throws IOException {
    Path zip = folder.resolve("class").resolve("mallory.zip");
    Files.write(zip, archives.next());
    List<Submission> found = find(folder.resolve("class"));
    assertThat(found).as("archive %d", number).extracting(Submission::student).hasSize(2);
    found.forEach(this::check);
    assertThat(ReadSubmission.of(found.get(1)).content()).isEqualTo(untouched);
  }

  /** As a whole class, and as a damaged download among others. */
  void classZip(int number) throws IOException {
    Path zip =
        Files.write(folder.resolve("download %d.zip".formatted(number % 7)), archives.next());
    List<Submission> found = find(zip, folder.resolve("class").resolve("zoe"));
    assertThat(found).as("archive %d", number).isNotEmpty();
    found.forEach(this::check);
  }

  private static List<Submission> find(Path... paths) throws IOException {
    return new SubmissionFinder(List.of("99-sample")).find(List.of(paths));
  }

  private void check(Submission submission) {
    long before = allocated();
    Sorting sorted = Sorting.of(submission);
    planned += sorted.plans().size();
    assertThat(sorted.plans())
        .allSatisfy(plan -> assertThat(plan).isNotEmpty().doesNotContainNull());
    assertThat(sorted.plans().size() + sorted.problems().size()).as("result").isPositive();
    assertThat(sorted.problems())
        .hasSizeLessThan(250)
        .allSatisfy(p -> assertThat(p).hasSizeBetween(1, 1000))
        // The last resort of the sorting: nothing here may come to that.
        .noneMatch(p -> p.startsWith("the notebooks could not be read"));
    assertThat(sorted.fingerprint()).isNotEmpty();
    assertThat(allocated() - before).as("bytes for %s", submission).isLessThan(MAX_ALLOCATED);
  }

  private static long allocated() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getCurrentThreadAllocatedBytes()
        : 0;
  }
}

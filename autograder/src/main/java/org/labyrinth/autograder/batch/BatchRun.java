package org.labyrinth.autograder.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.autograder.report.Json;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/**
 * One run of a batch. At first all submissions, several at a time; then those whose time or memory
 * was cut short beside the others, one at a time. A student's files are written when all grades in
 * them stand.
 */
final class BatchRun {
  private final SubmissionGrader grader;
  private final ResultFolder out;
  private final BatchOptions options;
  private final ExerciseLooks looks;
  private final Journal journal;
  private final Progress progress;
  private int already;
  private int ungraded;

  BatchRun(
      SubmissionGrader grader,
      ResultFolder out,
      BatchOptions options,
      Journal journal,
      Progress progress) {
    this.grader = grader;
    this.out = out;
    this.options = options;
    this.journal = journal;
    this.progress = progress;
    this.looks = new ExerciseLooks(grader, options, journal, progress);
  }

  BatchResult run(List<Submission> submissions) throws IOException {
    if (journal.damaged() > 0) {
      progress.trouble(
          "%d lines of the journal are damaged: what they said is graded again"
              .formatted(journal.damaged()));
    }
    journal.begin(options.regrade());
    progress.begin(submissions.size());
    List<Optional<StudentResult>> first = firstLooks(submissions);
    int open = (int) first.stream().filter(Optional::isEmpty).count();
    if (open > 0) {
      progress.secondLook(open);
    }
    List<StudentResult> results = new ArrayList<>();
    for (int i = 0; i < submissions.size(); i++) {
      results.add(first.get(i).isPresent() ? first.get(i).get() : secondLook(submissions.get(i)));
    }
    journal.end();
    return new BatchResult(results, summary(results, open));
  }

  private BatchSummary summary(List<StudentResult> results, int open) {
    int timedOut =
        (int)
            results.stream()
                .filter(result -> result.exercises().stream().anyMatch(Shortage::timedOut))
                .count();
    return new BatchSummary(
        results.size() - already, already, open, timedOut, ungraded, grader.isolation());
  }

  private List<Optional<StudentResult>> firstLooks(List<Submission> submissions)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Future<Optional<StudentResult>>> futures =
          submissions.stream().map(each -> threads.submit(() -> firstLook(each))).toList();
      List<Optional<StudentResult>> results = new ArrayList<>();
      for (Future<Optional<StudentResult>> future : futures) {
        results.add(get(future));
      }
      return results;
    } finally {
      looks.stop(threads);
    }
  }

  /** Empty if something in it is to be looked at once more. */
  private Optional<StudentResult> firstLook(Submission submission) throws IOException {
    PreparedSubmission prepared = grader.prepare(submission);
    List<ExerciseGrade> grades = new ArrayList<>();
    boolean isOpen = false;
    boolean isNew = false;
    for (ExerciseTask task : prepared.tasks()) {
      Optional<Look> known = looks.known(task);
      isNew |= known.isEmpty();
      Optional<Look> look = known.isPresent() ? known : looks.first(task);
      look.filter(Look::believed).map(Look::grade).ifPresent(grades::add);
      isOpen |= look.filter(Look::believed).isEmpty();
    }
    if (isOpen) {
      return Optional.empty();
    }
    StudentResult result = write(prepared, grades, List.of());
    if (isNew || prepared.tasks().isEmpty()) {
      tellDone(result);
    } else {
      progress.already(result.student());
      count(1, 0);
    }
    return Optional.of(result);
  }

  private StudentResult secondLook(Submission submission) throws IOException {
    PreparedSubmission prepared = grader.prepare(submission);
    List<ExerciseGrade> grades = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (ExerciseTask task : prepared.tasks()) {
      Optional<Look> known = looks.known(task).filter(Look::believed);
      Optional<Look> look = known.isPresent() ? known : looks.second(task);
      look.map(Look::grade).ifPresent(grades::add);
      if (look.isEmpty()) {
        failures.add(task.assignment().slug() + " could not be graded: the grader failed on it");
      }
    }
    count(0, failures.isEmpty() ? 0 : 1);
    StudentResult result = write(prepared, grades, failures);
    tellDone(result);
    return result;
  }

  private void tellDone(StudentResult result) {
    progress.done(
        result.student(), "%.2f of %.2f points".formatted(result.score(), result.points()));
  }

  private synchronized void count(int moreAlready, int moreUngraded) {
    already += moreAlready;
    ungraded += moreUngraded;
  }

  private StudentResult write(
      PreparedSubmission submission, List<ExerciseGrade> grades, List<String> failures)
      throws IOException {
    // What is read back is what a later run sees: tables must not depend on who wrote the file.
    StudentResult result =
        Json.readResult(Json.write(grader.result(submission, grades, failures)).getBytes(UTF_8));
    removeHalfWritten(out.folder(result.student()));
    new Attempts(out).keepBefore(result);
    out.write(result);
    return result;
  }

  /** What a grader that was killed was about to rename. */
  private static void removeHalfWritten(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(AtomicFiles::isHalfWritten).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static <T> T get(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a submission was not graded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the batch was interrupted", e);
    }
  }
}

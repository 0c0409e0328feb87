package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.intake.ReadSubmission;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.intake.SubmissionFinder;
import org.labyrinth.autograder.report.ResultFolder;
import org.labyrinth.autograder.report.StudentResult;

/** Grades all submissions in a folder, several at a time, each on its own. */
public final class Batch {
  private final SubmissionGrader grader;
  private final ResultFolder out;
  private final int jobs;
  private final boolean again;

  /**
   * A batch.
   *
   * @param grader grades one submission
   * @param out where the results go
   * @param jobs how many at a time
   * @param again whether to grade what is graded already
   */
  public Batch(SubmissionGrader grader, ResultFolder out, int jobs, boolean again) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs = %d must be at least 1".formatted(jobs));
    }
    this.grader = grader;
    this.out = out;
    this.jobs = jobs;
    this.again = again;
  }

  /**
   * Grades and writes.
   *
   * @param submissions folders of notebooks, of folders or zips of notebooks; or some of those
   * @param progress told as it goes
   * @return the results, by student
   * @throws IOException if the submissions cannot be listed or a result cannot be written
   */
  public List<StudentResult> run(List<Path> submissions, Progress progress) throws IOException {
    List<String> slugs = grader.assignments().stream().map(Assignment::slug).toList();
    List<Submission> found = new SubmissionFinder(slugs).find(submissions);
    progress.begin(found.size());
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<StudentResult>> futures = new ArrayList<>();
      found.forEach(each -> futures.add(threads.submit(() -> one(each, progress))));
      List<StudentResult> results = new ArrayList<>();
      for (Future<StudentResult> future : futures) {
        results.add(get(future));
      }
      out.writeTable(results);
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private StudentResult one(Submission submission, Progress progress) throws IOException {
    ReadSubmission read = ReadSubmission.of(submission);
    String fingerprint = grader.fingerprint(read);
    Optional<StudentResult> earlier =
        out.read(submission.student()).filter(r -> !again && r.fingerprint().equals(fingerprint));
    if (earlier.isPresent()) {
      progress.done(submission.student(), "graded already");
      return earlier.get();
    }
    StudentResult result = grader.grade(read, fingerprint);
    out.write(result);
    progress.done(
        submission.student(), "%.2f of %.2f points".formatted(result.score(), result.points()));
    return result;
  }

  private static StudentResult get(Future<StudentResult> future) throws IOException {
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

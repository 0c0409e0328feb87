package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.labyrinth.autograder.grading.ExerciseGrade;

/** Grades exercises, each written into the journal before anybody sees it. */
final class ExerciseLooks {
  /** Time for the end of the grader to be noticed, of which a student's process may know first. */
  private static final long GRACE_MILLISECONDS = 300;

  private final SubmissionGrader grader;
  private final BatchOptions options;
  private final Journal journal;
  private final Progress progress;
  private volatile boolean stopped;

  ExerciseLooks(SubmissionGrader grader, BatchOptions options, Journal journal, Progress progress) {
    this.grader = grader;
    this.options = options;
    this.journal = journal;
    this.progress = progress;
  }

  /** What is known of an exercise and need not be found out again. */
  Optional<Look> known(ExerciseTask task) throws IOException {
    Optional<Look> look = journal.find(task.key());
    if (!journal.isOfThisRound(task.key())) {
      if (options.regrade() == Regrade.EVERYTHING) {
        return Optional.empty();
      } else if (options.regrade() == Regrade.TIMEOUTS) {
        return look.map(l -> new Look(l.grade(), l.believed() && !Shortage.in(l.grade())));
      }
    }
    return options.secondLook() ? look : look.map(l -> new Look(l.grade(), true));
  }

  /** Beside other submissions. Empty if the grader failed. */
  Optional<Look> first(ExerciseTask task) throws IOException {
    return grade(task, options::believes);
  }

  /** Alone, and final. Empty if the grader failed. */
  Optional<Look> second(ExerciseTask task) throws IOException {
    return grade(task, grade -> true);
  }

  private Optional<Look> grade(ExerciseTask task, Predicate<ExerciseGrade> believes)
      throws IOException {
    ExerciseGrade grade;
    try {
      grade = grader.grade(task);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      // One submission may not end the batch, whatever it makes the grader run out of.
      progress.trouble("%s: the grader failed: %s".formatted(task.assignment().slug(), e));
      return Optional.empty();
    }
    if (Shortage.exited(grade)) {
      pause();
    }
    if (stopped || Thread.currentThread().isInterrupted()) {
      throw new IOException("the grader is being stopped; start it again and it goes on");
    }
    journal.add(task.key(), new Look(grade, believes.test(grade)));
    return journal.find(task.key());
  }

  private static void pause() {
    try {
      Thread.sleep(GRACE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the threads that grade; what they were at is no grade. */
  void stop(ExecutorService threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        stopped = true;
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      stopped = true;
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}

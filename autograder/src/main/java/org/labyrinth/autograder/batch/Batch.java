package org.labyrinth.autograder.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.intake.Intake;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.intake.SubmissionFinder;
import org.labyrinth.autograder.process.TemporaryFolder;
import org.labyrinth.autograder.report.ResultFolder;

/**
 * Grades all submissions in a folder, several at a time, each on its own. Stopped at any moment and
 * started again, it goes on where it was, and ends in the same results to the byte.
 */
public final class Batch {
  private final SubmissionGrader grader;
  private final ResultFolder out;
  private final BatchOptions options;

  /**
   * A batch.
   *
   * @param grader grades one submission
   * @param out where the results go
   * @param options how it is run
   */
  public Batch(SubmissionGrader grader, ResultFolder out, BatchOptions options) {
    this.grader = grader;
    this.out = out;
    this.options = options;
  }

  /**
   * Grades and writes. A part of a class gets no tables: those are made when all parts are there.
   *
   * @param submissions folders of notebooks, of folders or zips of notebooks; or some of those
   * @param progress told as it goes
   * @return the results, by student
   * @throws ResultsInUseException if another grader writes to the same results
   * @throws IOException if the submissions cannot be listed or a result cannot be written
   */
  public BatchResult run(List<Path> submissions, Progress progress) throws IOException {
    List<String> slugs = grader.assignments().stream().map(Assignment::slug).toList();
    Intake intake = new SubmissionFinder(slugs).take(submissions);
    intake.sentences().forEach(progress::found);
    List<Submission> all = intake.submissions();
    List<Submission> mine =
        all.stream().filter(each -> options.shard().holds(each.student())).toList();
    try (ResultsLock lock = ResultsLock.take(out.root(), options.shard());
        Journal journal = lock.openJournal()) {
      lock.removeHalfWritten();
      TemporaryFolder.removeAbandoned();
      ShardNote note = ShardNote.of(options.shard(), grader, all, mine);
      note.write(out.root());
      BatchResult result = run(mine, journal, progress);
      if (options.shard().isWhole() && !all.isEmpty()) {
        out.writeTable(result.results());
      }
      note.finished().write(out.root());
      return result;
    }
  }

  private BatchResult run(List<Submission> mine, Journal journal, Progress progress)
      throws IOException {
    StopHook hook = new StopHook(journal::freeze);
    try {
      return new BatchRun(grader, out, options, journal, progress).run(mine);
    } finally {
      hook.remove();
    }
  }
}

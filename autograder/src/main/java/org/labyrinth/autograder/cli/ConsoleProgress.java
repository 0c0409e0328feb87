package org.labyrinth.autograder.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.cli.Terminal;

/** A bar on a terminal, a line for each submission elsewhere; both with the time that is left. */
final class ConsoleProgress implements Progress {
  private final PrintWriter lines;
  private Optional<ProgressBar> bar = Optional.empty();
  private TimeLeft time = new TimeLeft(0, System::nanoTime);
  private int total;
  private int done;

  ConsoleProgress(PrintWriter lines) {
    this.lines = lines;
  }

  @Override
  public synchronized void found(String sentence) {
    say(sentence);
  }

  @Override
  public synchronized void begin(int submissions) {
    total = submissions;
    time = new TimeLeft(submissions, System::nanoTime);
    if (Terminal.isInteractive()) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Grading")
                  .setInitialMax(submissions)
                  // The bar's own estimate does not know that some were graded already.
                  .hideEta()
                  .build());
    }
  }

  @Override
  public synchronized void done(String student, String outcome) {
    time.done();
    step(student, outcome);
  }

  @Override
  public synchronized void already(String student) {
    time.skipped();
    step(student, "graded already");
  }

  private void step(String student, String outcome) {
    done++;
    if (bar.isPresent()) {
      bar.get().setExtraMessage(time.sentence());
      bar.get().step();
    } else {
      String left = time.sentence();
      say(
          "%d of %d: %s: %s%s"
              .formatted(done, total, student, outcome, left.isEmpty() ? "" : "; " + left));
    }
  }

  @Override
  public synchronized void secondLook(int submissions) {
    time = new TimeLeft(submissions, System::nanoTime);
    String sentence =
        "%d cut short by time, memory or an exit: each is graded again, alone"
            .formatted(submissions);
    if (bar.isPresent()) {
      bar.get().setExtraMessage(sentence);
    } else {
      say(sentence);
    }
  }

  @Override
  public synchronized void trouble(String sentence) {
    say(sentence);
  }

  private void say(String line) {
    lines.println(line.replaceAll("\\p{C}", "?"));
    lines.flush();
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}

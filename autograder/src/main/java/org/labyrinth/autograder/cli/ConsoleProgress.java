package org.labyrinth.autograder.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.labyrinth.autograder.batch.Progress;
import org.labyrinth.cli.Terminal;

/** A bar on a terminal, a line for each submission elsewhere. */
final class ConsoleProgress implements Progress {
  private final PrintWriter lines;
  private Optional<ProgressBar> bar = Optional.empty();
  private int total;
  private int done;

  ConsoleProgress(PrintWriter lines) {
    this.lines = lines;
  }

  @Override
  public synchronized void begin(int submissions) {
    total = submissions;
    if (Terminal.isInteractive()) {
      bar =
          Optional.of(
              new ProgressBarBuilder().setTaskName("Grading").setInitialMax(submissions).build());
    }
  }

  @Override
  public synchronized void done(String student, String outcome) {
    done++;
    if (bar.isPresent()) {
      bar.get().step();
    } else {
      String name = student.replaceAll("\\p{C}", "?");
      lines.println("%d of %d: %s: %s".formatted(done, total, name, outcome));
      lines.flush();
    }
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
  }
}

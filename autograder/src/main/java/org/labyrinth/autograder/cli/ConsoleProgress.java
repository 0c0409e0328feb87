package org.labyrinth.autograder.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.labyrinth.autograder.batch.Progress;

/** A bar on a terminal, a line for each submission elsewhere. */
final class ConsoleProgress implements Progress {
  private final PrintWriter lines;
  private Optional<ProgressBar> bar = Optional.empty();
  private int total;
  private int done;

  ConsoleProgress(PrintWriter lines) {
    this.lines = lines;
  }

  /** Before JDK 22 there was a console only at a terminal; since then one has to ask it. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public synchronized void begin(int submissions) {
    total = submissions;
    if (Optional.ofNullable(System.console()).filter(ConsoleProgress::isTerminal).isPresent()) {
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

package org.labyrinth.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar on the terminal's error stream, for work that takes more than two seconds: what is under
 * way, its iteration, residual and estimated error. It leaves no trace, also if Ctrl+C ends it.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
  /** What is over sooner needs no bar. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int PARTS = 1000; // of a step, for the bar to move within it
  private static final double RESIDUAL = 1e-8; // what the solvers go for by themselves

  private final int steps;
  private final double accuracy;
  private final Duration before;
  private final PrintWriter terminal;
  private final Timer timer = new Timer("progress", true);
  private final Thread onInterrupt = new Thread(this::hide, "progress-end");
  private Optional<ProgressBar> bar = Optional.empty();
  private boolean closed;
  private int step = -1;
  private long done;
  private String name = "";
  private String iterations = "";

  /**
   * For so many steps; {@code accuracy} is the error of B to stop at, 0 for none [-]. The bar
   * appears when patience is over.
   */
  ProgressDisplay(int steps, double accuracy, PrintWriter terminal, Duration patience) {
    this(steps, accuracy, terminal, patience, patience);
  }

  private ProgressDisplay(
      int steps, double accuracy, PrintWriter terminal, Duration patience, Duration before) {
    this.steps = steps;
    this.accuracy = accuracy;
    this.terminal = terminal;
    this.before = before;
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        patience.toMillis());
  }

  /** At once, for work that has gone on for a while. */
  static ProgressDisplay late(int steps, PrintWriter terminal, Duration before) {
    return new ProgressDisplay(steps, 0, terminal, Duration.ZERO, before);
  }

  private synchronized void show() {
    if (!closed) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setInitialMax((long) steps * PARTS)
                  .startsFrom(0, before)
                  .setRenderer(new ProgressLine())
                  .setConsumer(new TerminalLine(terminal))
                  .setUpdateIntervalMillis(200)
                  .clearDisplayOnFinish()
                  .build());
      refresh();
    }
  }

  @Override
  public synchronized void step(String what) {
    step++;
    done = (long) step * PARTS;
    name = what;
    iterations = "";
    refresh();
  }

  /** So much of a step has been done, and what is under way. */
  synchronized void at(int number, double share, String words) {
    step = number;
    done = (long) step * PARTS + Math.round(PARTS * Math.max(0, Math.min(1, share)));
    name = words;
    iterations = "";
    refresh();
  }

  @Override
  public synchronized void iteration(int iteration, double relativeResidual, double relativeError) {
    double share = share(relativeResidual, RESIDUAL);
    if (accuracy > 0 && Double.isFinite(relativeError)) {
      share = Math.max(share, share(relativeError, accuracy));
    }
    done = (long) step * PARTS + Math.round(PARTS * share);
    iterations = words(iteration, relativeResidual, relativeError);
    refresh();
  }

  /** How far a number has come down from 1 to its goal, by orders of magnitude. */
  private static double share(double value, double goal) {
    return Math.max(0, Math.min(1, Math.log(value) / Math.log(goal)));
  }

  private static String words(int iteration, double residual, double error) {
    String words = ": iteration %d, residual %s".formatted(iteration, Numbers.rough(residual));
    return Double.isFinite(error) ? words + ", error " + Numbers.rough(error) : words;
  }

  private void refresh() {
    bar.ifPresent(
        b -> {
          b.setExtraMessage(name + iterations);
          b.stepTo(done);
        });
  }

  private synchronized void hide() {
    closed = true;
    timer.cancel();
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  @Override
  public void close() {
    hide();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // the process is ending already, and the hook has done its work
    }
  }
}

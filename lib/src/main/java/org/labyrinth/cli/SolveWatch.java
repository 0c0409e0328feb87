package org.labyrinth.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.labyrinth.experiment.AfterTime;
import org.labyrinth.experiment.EndRule;
import org.labyrinth.experiment.Step;
import org.labyrinth.p2d.RunListener;

/** Shows how a run gets on, once it has taken a while, where somebody watches. */
final class SolveWatch implements RunListener, AutoCloseable {
  private static final long BETWEEN = Duration.ofMillis(100).toNanos();

  private final List<Step> steps;
  private final PrintWriter terminal;
  private final Duration patience;
  private Optional<ProgressDisplay> display = Optional.empty();
  private boolean isAlone;
  private long next;
  private int step = -1;
  private double began;

  SolveWatch(List<Step> steps, PrintWriter terminal, Duration patience) {
    this.steps = steps;
    this.terminal = terminal;
    this.patience = patience;
    this.next = System.nanoTime() + patience.toNanos();
  }

  @Override
  public void reached(int number, double time) {
    if (number != step) {
      step = number;
      began = time;
    }
    if (isAlone || System.nanoTime() - next < 0) {
      return;
    }
    next = System.nanoTime() + BETWEEN;
    if (display.isEmpty()) {
      isAlone = !Terminal.isInteractive();
      if (isAlone) {
        return;
      }
      display = Optional.of(ProgressDisplay.late(steps.size(), terminal, patience));
    }
    display.get().at(step, share(time), words(time));
  }

  /** Of a step that ends by time one knows how much of it is done. */
  private double share(double time) {
    for (EndRule end : steps.get(step).ends()) {
      if (end instanceof AfterTime after) {
        return (time - began) / after.seconds();
      }
    }
    return 0;
  }

  private String words(double time) {
    return "step %d of %d, %s s: %s"
        .formatted(step + 1, steps.size(), Numbers.significant(time), steps.get(step).sentence());
  }

  @Override
  public void close() {
    display.ifPresent(ProgressDisplay::close);
  }
}

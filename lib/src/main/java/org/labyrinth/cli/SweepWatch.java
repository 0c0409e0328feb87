package org.labyrinth.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.labyrinth.sweep.Failure;
import org.labyrinth.sweep.Outcome;
import org.labyrinth.sweep.SweepListener;
import org.labyrinth.sweep.Variant;

/**
 * Shows how a sweep gets on and how long it will take: a bar where somebody watches, else a line a
 * minute, for the log of a batch system.
 */
final class SweepWatch implements SweepListener, AutoCloseable {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final PrintWriter err;
  private final LongSupplier clock;
  private final long began;
  private final Optional<ProgressDisplay> display;
  private long next;
  private int here;
  private int failed;

  SweepWatch(int total, PrintWriter err) {
    this(
        err,
        System::nanoTime,
        Terminal.isInteractive()
            ? Optional.of(new ProgressDisplay(total, 0, err, ProgressDisplay.PATIENCE))
            : Optional.empty());
    display.ifPresent(d -> d.at(0, 0, "the first runs are under way"));
  }

  SweepWatch(PrintWriter err, LongSupplier clock, Optional<ProgressDisplay> display) {
    this.err = err;
    this.clock = clock;
    this.display = display;
    this.began = clock.getAsLong();
    this.next = began + MINUTE;
  }

  @Override
  public void finished(int done, int total, Variant variant, Outcome outcome) {
    here++;
    failed += outcome instanceof Failure ? 1 : 0;
    long now = clock.getAsLong();
    String words = words(done, total, 1e-9 * (now - began));
    display.ifPresent(d -> d.at(done, 0, words));
    if (display.isEmpty() && now - next >= 0 && done < total) {
      err.println(words);
      err.flush();
      next = now + MINUTE;
    }
  }

  /** Runs found in the journal took no time, so they do not count for the estimate. */
  private String words(int done, int total, double seconds) {
    String failures = failed == 0 ? "" : ", " + failed + " failed";
    String left = duration(seconds / here * (total - done));
    return "%d of %d runs%s, about %s left".formatted(done, total, failures, left);
  }

  private static String duration(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    double minutes = seconds / 60;
    return minutes < 90 ? Math.round(minutes) + " min" : Math.round(minutes / 60) + " h";
  }

  @Override
  public void close() {
    display.ifPresent(ProgressDisplay::close);
  }
}

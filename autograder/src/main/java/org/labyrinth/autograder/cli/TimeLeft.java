package org.labyrinth.autograder.cli;

import java.util.function.LongSupplier;

/**
 * How long the rest will take if it goes on as it went: time so far / graded so far × still to do.
 * What was graded in an earlier run is over at once and says nothing of the rest.
 */
final class TimeLeft {
  private static final double NANOS = 1e9;
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;

  private final LongSupplier clock;
  private final long start;
  private int left;
  private int graded;

  TimeLeft(int submissions, LongSupplier clock) {
    this.clock = clock;
    this.start = clock.getAsLong();
    this.left = submissions;
  }

  void done() {
    left--;
    graded++;
  }

  void skipped() {
    left--;
  }

  /** Such as {@code about 3 min left}; empty if nothing is known or nothing is left. */
  String sentence() {
    if (graded == 0 || left <= 0) {
      return "";
    }
    double seconds = (clock.getAsLong() - start) / NANOS / graded * left;
    long whole = Math.max(1, Math.round(seconds));
    if (whole < 2 * MINUTE) {
      return "about %d s left".formatted(whole);
    } else if (whole < 2 * HOUR) {
      return "about %d min left".formatted(Math.round(seconds / MINUTE));
    }
    return "about %d h left".formatted(Math.round(seconds / HOUR));
  }
}

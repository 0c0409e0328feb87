package org.labyrinth.autograder.process;

import java.time.Duration;

/**
 * A moment by which something must have ended, on the clock that never jumps.
 *
 * @param nanoTime the moment, as {@link System#nanoTime} counts
 */
public record Deadline(long nanoTime) {
  /**
   * So long from now.
   *
   * @param duration how long
   * @return the moment
   */
  public static Deadline after(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /**
   * The time that is left.
   *
   * @return zero if it has passed
   */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }

  /**
   * Whether it has passed.
   *
   * @return true if so
   */
  public boolean hasPassed() {
    return nanoTime - System.nanoTime() <= 0;
  }

  /**
   * So long from now, but not later than this.
   *
   * @param duration how long
   * @return the earlier moment
   */
  public Deadline within(Duration duration) {
    Deadline other = after(duration);
    return other.nanoTime - nanoTime < 0 ? other : this;
  }

  /**
   * The end of a fair share of the time that is left.
   *
   * @param shares how many share it, at least 1
   * @return now + time left / shares
   */
  public Deadline share(int shares) {
    return after(left().dividedBy(shares));
  }
}

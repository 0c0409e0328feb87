package org.labyrinth.autograder.gradebook;

/**
 * What a deadline made of an attempt.
 *
 * @param points the points it takes off; at least 0
 * @param words how late it was; empty if it was in time, or there was no deadline
 */
public record Lateness(double points, String words) {
  /** In time. */
  public static final Lateness NONE = new Lateness(0, "");

  public Lateness {
    if (!(points >= 0)) {
      throw new IllegalArgumentException("late penalty = %s must be at least 0".formatted(points));
    }
  }
}

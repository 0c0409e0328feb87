package org.labyrinth.autograder.gradebook;

/**
 * What an instructor adds to a score by hand.
 *
 * @param points added, or taken off if negative
 * @param comment for the student; empty if there is none
 */
public record ManualPoints(double points, String comment) {
  /** Nothing was done by hand. */
  public static final ManualPoints NONE = new ManualPoints(0, "");

  public ManualPoints {
    if (!Double.isFinite(points)) {
      throw new IllegalArgumentException("manual points = %s must be finite".formatted(points));
    }
  }

  ManualPoints and(ManualPoints other) {
    boolean both = !comment.isEmpty() && !other.comment.isEmpty();
    return new ManualPoints(points + other.points, comment + (both ? "; " : "") + other.comment);
  }
}

package org.labyrinth.experiment;

/**
 * The magnitude of the current has fallen to a limit.
 *
 * @param amperes the limit of |I| [A], positive and finite
 */
public record AtCurrent(double amperes) implements EndRule {
  /** A limit that is positive and finite. */
  public AtCurrent {
    Require.positive("current", amperes, "A", "end rule");
  }
}

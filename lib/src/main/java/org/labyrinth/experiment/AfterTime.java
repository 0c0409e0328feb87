package org.labyrinth.experiment;

/**
 * The step has lasted so long.
 *
 * @param seconds since its start [s], positive and finite
 */
public record AfterTime(double seconds) implements EndRule {
  /** A time that is positive and finite. */
  public AfterTime {
    Require.positive("time", seconds, "s", "end rule");
  }
}

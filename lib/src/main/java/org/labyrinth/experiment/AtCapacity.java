package org.labyrinth.experiment;

/**
 * The step has passed so much charge, in or out.
 *
 * @param ampereHours magnitude of the charge since its start [A h], positive and finite
 */
public record AtCapacity(double ampereHours) implements EndRule {
  /** A charge that is positive and finite. */
  public AtCapacity {
    Require.positive("capacity", ampereHours, "A h", "end rule");
  }
}

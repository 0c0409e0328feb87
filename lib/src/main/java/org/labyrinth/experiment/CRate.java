package org.labyrinth.experiment;

/**
 * A constant current, given as a multiple of the one that passes the nominal capacity in an hour.
 *
 * @param rate current [A] over nominal capacity [A h], positive on discharge; finite and not 0
 */
public record CRate(double rate) implements Control {
  /** A rate that is finite and not 0. */
  public CRate {
    Require.flowing("rate", rate, "C", "C-rate control");
  }
}

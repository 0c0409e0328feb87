package org.labyrinth.experiment;

/**
 * The magnitude of the current has fallen to a limit, given as a C-rate.
 *
 * @param rate the limit of |I| [A] over the nominal capacity [A h], positive and finite
 */
public record AtCRate(double rate) implements EndRule {
  /** A limit that is positive and finite. */
  public AtCRate {
    Require.positive("rate", rate, "C", "end rule");
  }
}

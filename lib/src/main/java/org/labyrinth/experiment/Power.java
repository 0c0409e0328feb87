package org.labyrinth.experiment;

/**
 * A constant power; current and voltage follow.
 *
 * @param watts current times voltage [W], positive on discharge; finite and not 0
 */
public record Power(double watts) implements Control {
  /** A power that is finite and not 0. */
  public Power {
    Require.flowing("power", watts, "W", "power control");
  }
}

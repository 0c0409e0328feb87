package org.labyrinth.experiment;

/**
 * The voltage has come to a limit, from whichever side it was on when the step began.
 *
 * @param volts the limit [V], finite
 */
public record AtVoltage(double volts) implements EndRule {
  /** A limit that is finite. */
  public AtVoltage {
    Require.finite("voltage", volts, "V", "end rule");
  }
}

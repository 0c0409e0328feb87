package org.labyrinth.experiment;

/**
 * A constant voltage; the current follows.
 *
 * @param volts between the collectors [V], finite
 */
public record Voltage(double volts) implements Control {
  /** A voltage that is finite. */
  public Voltage {
    Require.finite("voltage", volts, "V", "voltage control");
  }
}

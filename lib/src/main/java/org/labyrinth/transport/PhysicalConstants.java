package org.labyrinth.transport;

/** Constants of nature, exact by the definition of the SI units since 2019 (CODATA 2018). */
public final class PhysicalConstants {
  /** F, the charge of a mole of electrons [C/mol]. */
  public static final double FARADAY = 6.02214076e23 * 1.602176634e-19;

  /** R [J/(mol K)]. */
  public static final double GAS_CONSTANT = 6.02214076e23 * 1.380649e-23;

  private PhysicalConstants() {}

  /**
   * The thermal voltage RT/F, 25.7 mV at 298.15 K.
   *
   * @param temperature T [K]
   * @return RT/F [V]
   */
  public static double thermalVoltage(double temperature) {
    return GAS_CONSTANT * temperature / FARADAY;
  }
}

package org.labyrinth.p2d;

import org.labyrinth.cell.Thermal;

/**
 * The lumped heat balance m c_p dT/dt = Q − h A (T − T_amb), per area of the electrodes; or none,
 * where the temperature is held.
 */
record HeatBalance(double capacityPerArea, double lossPerArea, double ambient) {
  /** The temperature does not change. */
  static HeatBalance isothermal() {
    return new HeatBalance(Double.POSITIVE_INFINITY, 0, 0);
  }

  /**
   * A cell that warms as a whole.
   *
   * @param area of the electrodes, all pairs [m²]
   */
  static HeatBalance lumped(
      Thermal thermal, double transferCoefficient, double ambient, double area) {
    return new HeatBalance(
        thermal.density() * thermal.volume() * thermal.specificHeatCapacity() / area,
        transferCoefficient * thermal.externalSurfaceArea() / area,
        ambient);
  }

  /** Whether the temperature changes. */
  boolean active() {
    return capacityPerArea < Double.POSITIVE_INFINITY;
  }

  /** dT/dt at a heat per area and a temperature [K/s]. */
  double rate(double heat, double temperature) {
    return (heat - lossPerArea * (temperature - ambient)) / capacityPerArea;
  }

  /** How many kelvin change the voltage about as much as a volt's error is tolerated [K/V]. */
  double kelvinAVolt() {
    return 300;
  }
}

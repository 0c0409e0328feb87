package org.labyrinth.cell;

/**
 * What the heat balance of a cell with one temperature needs, ρ c_p V dT/dt = heat − h A (T −
 * T_ambient).
 *
 * @param density ρ of the whole cell, above 0 [kg/m³]
 * @param specificHeatCapacity c_p, above 0 [J/(kg K)]
 * @param volume V, above 0 [m³]
 * @param externalSurfaceArea A, the outside through which it cools, above 0 [m²]
 */
public record Thermal(
    double density, double specificHeatCapacity, double volume, double externalSurfaceArea) {
  private static final String PLACE = "thermal data";

  public Thermal {
    Range.POSITIVE.check("density", density, "kg/m³", PLACE);
    Range.POSITIVE.check("specific heat capacity", specificHeatCapacity, "J/(kg K)", PLACE);
    Range.POSITIVE.check("volume", volume, "m³", PLACE);
    Range.POSITIVE.check("external surface area", externalSurfaceArea, "m²", PLACE);
  }

  /**
   * The heat that warms the cell by a kelvin.
   *
   * @return ρ c_p V [J/K]
   */
  public double heatCapacity() {
    return density * specificHeatCapacity * volume;
  }
}

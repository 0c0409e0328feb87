package org.labyrinth.design;

/**
 * What the layers of a cell weigh. Foils are coated on both sides, so that half of each belongs to
 * one pair of electrodes.
 *
 * @param negativeSolid density of the negative electrode's solids, above 0 [kg/m³]
 * @param positiveSolid density of the positive electrode's solids, above 0 [kg/m³]
 * @param separatorSolid density of what the separator is made of, above 0 [kg/m³]
 * @param electrolyte density of the electrolyte, above 0 [kg/m³]
 * @param negativeFoil density of the negative collector, above 0 [kg/m³]
 * @param positiveFoil density of the positive collector, above 0 [kg/m³]
 * @param negativeFoilThickness of the whole negative collector, above 0 [m]
 * @param positiveFoilThickness of the whole positive collector, above 0 [m]
 */
public record StackMaterials(
    double negativeSolid,
    double positiveSolid,
    double separatorSolid,
    double electrolyte,
    double negativeFoil,
    double positiveFoil,
    double negativeFoilThickness,
    double positiveFoilThickness) {
  /**
   * Round figures for graphite against NMC, rounded because real ones spread by a few per cent: the
   * densities of the crystals (graphite 2260, NMC 4700 to 4800), copper and aluminium (handbook
   * values 8960 and 2700), polyolefin, 1 mol/L of LiPF₆ in carbonates; foils of 12 and 16 µm as in
   * the LG M50 (Chen et al. 2020, doi 10.1149/1945-7111/ab9050).
   */
  public static final StackMaterials GRAPHITE_NMC =
      new StackMaterials(2260, 4700, 950, 1200, 8960, 2700, 12e-6, 16e-6);

  private static final String PLACE = "materials of a stack";

  public StackMaterials {
    Require.positive("density of negative solids", negativeSolid, "kg/m³", PLACE);
    Require.positive("density of positive solids", positiveSolid, "kg/m³", PLACE);
    Require.positive("density of the separator", separatorSolid, "kg/m³", PLACE);
    Require.positive("density of the electrolyte", electrolyte, "kg/m³", PLACE);
    Require.positive("density of the negative foil", negativeFoil, "kg/m³", PLACE);
    Require.positive("density of the positive foil", positiveFoil, "kg/m³", PLACE);
    Require.positive("thickness of the negative foil", negativeFoilThickness, "m", PLACE);
    Require.positive("thickness of the positive foil", positiveFoilThickness, "m", PLACE);
  }
}

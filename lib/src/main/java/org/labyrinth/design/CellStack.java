package org.labyrinth.design;

import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrode;
import org.labyrinth.cell.Separator;
import org.labyrinth.numerics.Profile;

/**
 * A pair of electrodes with its separator, its electrolyte and half of each foil, per area. No
 * tabs, can or spare electrolyte: a whole cell weighs more.
 *
 * @param thickness of all layers, above 0 [m]
 * @param mass of all layers, above 0 [kg/m²]
 */
public record CellStack(double thickness, double mass) {
  public CellStack {
    Require.positive("thickness", thickness, "m", "stack");
    Require.positive("mass", mass, "kg/m²", "stack");
  }

  /**
   * Weighs a cell.
   *
   * @param cell with two porous electrodes
   * @param materials of its layers
   * @return its stack
   * @throws IllegalStateException in a half cell
   */
  public static CellStack of(Cell cell, StackMaterials materials) {
    Electrode negative = cell.negativeElectrode();
    Electrode positive = cell.positive();
    Separator separator = cell.separator();
    double liquid = materials.electrolyte();
    double layers =
        layer(negative.thickness(), negative.porosity(), materials.negativeSolid(), liquid)
            + layer(separator.thickness(), separator.porosity(), materials.separatorSolid(), liquid)
            + layer(positive.thickness(), positive.porosity(), materials.positiveSolid(), liquid);
    double foils =
        materials.negativeFoilThickness() * materials.negativeFoil() / 2
            + materials.positiveFoilThickness() * materials.positiveFoil() / 2;
    double thickness =
        negative.thickness()
            + separator.thickness()
            + positive.thickness()
            + (materials.negativeFoilThickness() + materials.positiveFoilThickness()) / 2;
    return new CellStack(thickness, layers + foils);
  }

  private static double layer(double length, Profile porosity, double solid, double liquid) {
    double mean = porosity.mean(0, length);
    return length * ((1 - mean) * solid + mean * liquid);
  }
}

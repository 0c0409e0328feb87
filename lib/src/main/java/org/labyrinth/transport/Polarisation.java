package org.labyrinth.transport;

import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * A porous electrode under current: what the charge balance gives, with the figure that certifies
 * it. Arrays are copied in and out.
 *
 * @param electrode what was solved
 * @param overpotential η in every cell [V]
 * @param reactionCurrent j in every cell, per area of interface, anodic above 0 [A/m²]
 * @param solidPotential φ_s in every cell [V]
 * @param electrolytePotential φ_e in every cell, 0 at the separator's face [V]
 * @param solidCurrent i_s through every face, along +x [A/m²]
 * @param electrolyteCurrent i_e through every face, along +x [A/m²]
 * @param totalOverpotential φ_s at the collector − φ_e at the separator − U [V]
 * @param chargeImbalance |∫ a j dx ∓ i| / |i|, round-off [-]
 * @param iterations of Newton's method
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; solutions are never compared
public record Polarisation(
    PorousElectrode electrode,
    double[] overpotential,
    double[] reactionCurrent,
    double[] solidPotential,
    double[] electrolytePotential,
    double[] solidCurrent,
    double[] electrolyteCurrent,
    double totalOverpotential,
    double chargeImbalance,
    int iterations) {
  public Polarisation {
    overpotential = overpotential.clone();
    reactionCurrent = reactionCurrent.clone();
    solidPotential = solidPotential.clone();
    electrolytePotential = electrolytePotential.clone();
    solidCurrent = solidCurrent.clone();
    electrolyteCurrent = electrolyteCurrent.clone();
  }

  @Override
  public double[] overpotential() {
    return overpotential.clone();
  }

  @Override
  public double[] reactionCurrent() {
    return reactionCurrent.clone();
  }

  @Override
  public double[] solidPotential() {
    return solidPotential.clone();
  }

  @Override
  public double[] electrolytePotential() {
    return electrolytePotential.clone();
  }

  @Override
  public double[] solidCurrent() {
    return solidCurrent.clone();
  }

  @Override
  public double[] electrolyteCurrent() {
    return electrolyteCurrent.clone();
  }

  /**
   * The resistance of the electrode times its cross-section: |total overpotential / i|.
   *
   * @return the area resistance, above 0 [Ω m²]
   * @throws IllegalArgumentException if no current flows
   */
  public double areaResistance() {
    if (electrode.current() == 0) {
      throw new IllegalArgumentException(
          "current = 0 A/m² must not be 0: area resistance of a porous electrode");
    }
    return Math.abs(totalOverpotential / electrode.current());
  }

  /**
   * The solution as a table, one row a cell; currents are the means of a cell's two faces.
   *
   * @return columns {@code x [m]}, {@code η [V]}, {@code j [A/m²]}, {@code φ_s [V]}, {@code φ_e
   *     [V]}, {@code i_s [A/m²]}, {@code i_e [A/m²]}
   */
  public Table toTable() {
    return Table.create(
        "polarisation of a porous electrode",
        DoubleColumn.create("x [m]", electrode.grid().centres()),
        DoubleColumn.create("η [V]", overpotential),
        DoubleColumn.create("j [A/m²]", reactionCurrent),
        DoubleColumn.create("φ_s [V]", solidPotential),
        DoubleColumn.create("φ_e [V]", electrolytePotential),
        DoubleColumn.create("i_s [A/m²]", atCentres(solidCurrent)),
        DoubleColumn.create("i_e [A/m²]", atCentres(electrolyteCurrent)));
  }

  private static double[] atCentres(double[] atFaces) {
    double[] mean = new double[atFaces.length - 1];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = 0.5 * (atFaces[i] + atFaces[i + 1]);
    }
    return mean;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Porous electrode at %.6g A/m² on %d cells: overpotential %.6g V (charge imbalance %.1e, %d iterations)",
        electrode.current(),
        electrode.grid().cells(),
        totalOverpotential,
        chargeImbalance,
        iterations);
  }
}

package org.labyrinth.impedance;

import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Electrolyte;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.numerics.ComplexBlockTridiagonal;
import org.labyrinth.p2d.Columns;
import org.labyrinth.transport.PhysicalConstants;

/** The electrolyte of a cell at rest: even salt, so every coefficient is a number. */
final class RestingElectrolyte {
  /** c_e0 [mol/m³]. */
  final double salt;

  /** κ and D_e at c_e0 and T [S/m], [m²/s]. */
  final double conductivity;

  final double diffusivity;

  /** (1 − t₊)/F [mol/C]. */
  final double saltPerCharge;

  /** (2RT/F)(1 − t₊): volts for a relative change of salt [V]. */
  final double diffusional;

  /** RT/(F j₀) of a lithium metal plane; 0 in a full cell [Ω m²]. */
  final double metalResistance;

  RestingElectrolyte(Cell cell, double temperature) {
    Electrolyte electrolyte = cell.electrolyte();
    double reference = cell.referenceTemperature();
    salt = electrolyte.initialConcentration();
    conductivity =
        electrolyte.conductivity().at(salt)
            * Arrhenius.factor(electrolyte.conductivityActivationEnergy(), reference, temperature);
    diffusivity =
        electrolyte.diffusivity().at(salt)
            * Arrhenius.factor(electrolyte.diffusivityActivationEnergy(), reference, temperature);
    double rest = 1 - electrolyte.transferenceNumber();
    double thermal = PhysicalConstants.thermalVoltage(temperature);
    saltPerCharge = rest / PhysicalConstants.FARADAY;
    diffusional = 2 * thermal * rest;
    metalResistance =
        cell.negative() instanceof LithiumMetal metal
            ? thermal
                / (PhysicalConstants.FARADAY
                    * metal.reactionRateConstant()
                    * Arrhenius.factor(metal.reactionActivationEnergy(), reference, temperature))
            : 0;
  }

  /**
   * Salt balance of every cell, iω ε h c_e0 u − N_left + N_right with N = −B D_e c_e0 ∂x u from
   * centre to centre, as entry 0 of the blocks; a lithium metal plane feeds the first cell. What
   * the particles release is left to the caller.
   */
  void saltBalance(ComplexBlockTridiagonal blocks, Columns columns, double omega) {
    for (int i = 0; i < columns.count; i++) {
      double store = columns.porosity[i] * columns.width[i] * salt;
      blocks.addDiagonal(i, 0, 0, omega * store);
    }
    for (int f = 1; f < columns.count; f++) {
      double per = salt * diffusivity / (columns.halfLength[f - 1] + columns.halfLength[f]);
      blocks.addDiagonal(f - 1, 0, per, 0);
      blocks.addUpper(f - 1, 0, -per, 0);
      blocks.addDiagonal(f, 0, per, 0);
      blocks.addLower(f, 0, -per, 0);
    }
    if (columns.negative == 0) {
      blocks.addRight(0, 0, saltPerCharge, 0);
    }
  }

  /** What a lithium metal plane adds by the salt between it and the first centre [Ω m²]. */
  double metalSaltResistance(Columns columns) {
    return diffusional / salt * saltPerCharge * columns.halfLength[0] / diffusivity;
  }
}

package org.labyrinth.transport;

import org.labyrinth.numerics.Grid1D;
import org.labyrinth.numerics.Ladder;
import org.labyrinth.numerics.Profile;

/**
 * The charge balance of a porous electrode on cells. Between two centres the electrolyte has the
 * resistance R_e = ∫dx/(Bκ) and the solid R_s = ∫dx/σ; Ohm's law in both, taken from each other,
 * leaves the overpotential as the one unknown:
 *
 * <pre>
 *   ηᵢ₊₁ − ηᵢ = R_e i_e − R_s i_s,   i_s = i − i_e   ⇒   i_e = (ηᵢ₊₁ − ηᵢ + R_s i) / (R_e + R_s)
 * </pre>
 *
 * Nothing is lost, and no current is found as the small difference of two large potentials.
 */
final class ChargeEquations {
  private final PorousElectrode electrode;
  private final int n;
  private final double[] interfaceArea;
  private final double[] electrolyteResistance;
  private final double[] solidResistance;
  private final double[] along;

  ChargeEquations(PorousElectrode electrode) {
    this.electrode = electrode;
    Grid1D grid = electrode.grid();
    n = grid.cells();
    interfaceArea = electrode.specificArea().means(grid);
    for (int i = 0; i < n; i++) {
      interfaceArea[i] *= grid.width(i);
    }
    Profile conductivity =
        electrode.transportEfficiency().times(electrode.electrolyteConductivity());
    electrolyteResistance = resistances(conductivity, grid);
    solidResistance = resistances(electrode.solidConductivity(), grid);
    along = new double[n - 1];
    for (int i = 1; i < n; i++) {
      along[i - 1] = 1 / (electrolyteResistance[i] + solidResistance[i]);
    }
  }

  /**
   * From centre to centre across each inner face, and across the half cells at both ends [Ω m²].
   */
  private static double[] resistances(Profile conductivity, Grid1D grid) {
    Profile resistivity = conductivity.map(v -> 1 / v);
    int n = grid.cells();
    double[] resistance = new double[n + 1];
    for (int i = 0; i < n; i++) {
      double half = 0.5 * grid.width(i);
      resistance[i] += half * resistivity.mean(grid.face(i), grid.centre(i));
      resistance[i + 1] += half * resistivity.mean(grid.centre(i), grid.face(i + 1));
    }
    return resistance;
  }

  int size() {
    return n;
  }

  /** i_e at the first face: all of i at a separator, nothing at a collector [A/m²]. */
  private double electrolyteCurrentIn() {
    return electrode.side() == ElectrodeSide.POSITIVE ? electrode.current() : 0;
  }

  /** i_e at the last face [A/m²]. */
  private double electrolyteCurrentOut() {
    return electrode.side() == ElectrodeSide.NEGATIVE ? electrode.current() : 0;
  }

  /** Σ a j h that the current calls for: i in a negative electrode, −i in a positive [A/m²]. */
  double totalReaction() {
    return electrolyteCurrentOut() - electrolyteCurrentIn();
  }

  double totalInterface() {
    double sum = 0;
    for (double area : interfaceArea) {
      sum += area;
    }
    return sum;
  }

  /** Ohm's law: i_e through every face [A/m²]. */
  double[] electrolyteCurrent(double[] eta) {
    double[] current = new double[n + 1];
    current[0] = electrolyteCurrentIn();
    for (int i = 1; i < n; i++) {
      current[i] = along[i - 1] * (eta[i] - eta[i - 1] + solidResistance[i] * electrode.current());
    }
    current[n] = electrolyteCurrentOut();
    return current;
  }

  /** What is left for the solid: i_s = i − i_e through every face [A/m²]. */
  double[] solidCurrent(double[] electrolyteCurrent) {
    double[] current = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      current[i] = electrode.current() - electrolyteCurrent[i];
    }
    return current;
  }

  /** Kinetics: j in every cell [A/m²]. */
  double[] reactionCurrent(double[] eta) {
    double[] j = new double[n];
    for (int i = 0; i < n; i++) {
      j[i] = electrode.kinetics().currentDensity(eta[i]);
    }
    return j;
  }

  /** Σ a j h [A/m²]. */
  double totalReaction(double[] j) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += interfaceArea[i] * j[i];
    }
    return sum;
  }

  /** The charge balance of each cell, named for its unknown η: ∂x i_e − a j, times h [A/m²]. */
  double[] overpotential(double[] eta) {
    double[] current = electrolyteCurrent(eta);
    double[] residual = reactionCurrent(eta);
    for (int i = 0; i < n; i++) {
      residual[i] = current[i + 1] - current[i] - interfaceArea[i] * residual[i];
    }
    return residual;
  }

  /** The exact Jacobian of that balance, with its sign turned: a ladder [S/m²]. */
  Ladder jacobian(double[] eta) {
    double[] toGround = new double[n];
    for (int i = 0; i < n; i++) {
      toGround[i] = interfaceArea[i] * electrode.kinetics().conductance(eta[i]);
    }
    return Ladder.of(along, toGround);
  }

  /** Ohm's law from the separator face, where φ_e = 0, to every centre [V]. */
  double[] electrolytePotential(double[] electrolyteCurrent) {
    double[] phi = new double[n];
    if (electrode.side() == ElectrodeSide.NEGATIVE) {
      double drop = 0;
      for (int i = n - 1; i >= 0; i--) {
        drop += electrolyteResistance[i + 1] * electrolyteCurrent[i + 1];
        phi[i] = drop;
      }
    } else {
      double drop = 0;
      for (int i = 0; i < n; i++) {
        drop -= electrolyteResistance[i] * electrolyteCurrent[i];
        phi[i] = drop;
      }
    }
    return phi;
  }

  /** φ_s = η + φ_e + U at every centre [V]. */
  double[] solidPotential(double[] eta, double[] electrolytePotential) {
    double[] phi = new double[n];
    for (int i = 0; i < n; i++) {
      phi[i] = eta[i] + electrolytePotential[i] + electrode.equilibriumPotential();
    }
    return phi;
  }

  /** φ_s at the collector face, half a cell beyond the centre next to it [V]. */
  double collectorPotential(double[] solidPotential) {
    return electrode.side() == ElectrodeSide.NEGATIVE
        ? solidPotential[0] + solidResistance[0] * electrode.current()
        : solidPotential[n - 1] - solidResistance[n] * electrode.current();
  }
}

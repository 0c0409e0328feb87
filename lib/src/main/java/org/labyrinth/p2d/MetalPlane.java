package org.labyrinth.p2d;

import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.LithiumMetal;
import org.labyrinth.transport.PhysicalConstants;

/**
 * Kinetics of a lithium metal plane, i = 2 i₀ sinh(Fη/2RT) with i₀ = F k √(c_e/c_e0); in a full
 * cell it is never asked.
 */
final class MetalPlane {
  private final Cell cell;
  private double exchange;

  MetalPlane(Cell cell) {
    this.cell = cell;
  }

  /** Sets what depends on the temperature alone. */
  void setTemperature(double temperature) {
    if (cell.negative() instanceof LithiumMetal metal) {
      exchange =
          PhysicalConstants.FARADAY
              * metal.reactionRateConstant()
              * Arrhenius.factor(
                  metal.reactionActivationEnergy(), cell.referenceTemperature(), temperature);
    }
  }

  /**
   * η at a salt concentration and a current.
   *
   * @param thermal2 2RT/F [V]
   */
  double overpotential(double salt, double total, double thermal2) {
    double twice = 2 * exchangeAt(salt);
    double size = Math.abs(total);
    return thermal2 * Math.copySign(Math.log((size + scale(salt, total)) / twice), total);
  }

  /** √(i² + 4 i₀²) [A/m²]: 2RT/F over it is the slope of η. */
  double scale(double salt, double total) {
    double twice = 2 * exchangeAt(salt);
    return Math.sqrt(total * total + twice * twice);
  }

  private double exchangeAt(double salt) {
    return exchange * Math.sqrt(salt / cell.electrolyte().initialConcentration());
  }
}

package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;
import org.labyrinth.cell.Arrhenius;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Particle;
import org.labyrinth.transport.PhysicalConstants;

/**
 * What a kind of particles, at rest at one stoichiometry, opposes to a small alternating current
 * through its surface:
 *
 * <pre>
 *   Z = RT/(F j₀) − U′(x) R/(F D_s c_max) / (q coth q − 1)        q = R √(iω/D_s)
 * </pre>
 *
 * the slope of the kinetics at j = 0 and the finite diffusion in a sphere. The salt does not stand
 * in it: where j = 0, j₀ does not matter to η. Beside it the double layer lets iωC pass.
 */
final class ParticleImpedance {
  private final double chargeTransfer;
  private final double diffusionScale;
  private final double diffusionTime;
  private final double capacity;

  /**
   * A kind of particles at rest.
   *
   * @param place what messages call the electrode
   */
  ParticleImpedance(Cell cell, Particle particle, double x, double temperature, String place) {
    double reference = cell.referenceTemperature();
    double exchange =
        PhysicalConstants.FARADAY
            * particle.reactionRateConstant()
            * Arrhenius.factor(particle.reactionActivationEnergy(), reference, temperature)
            * Math.sqrt(x * (1 - x));
    if (!(exchange > 0)) {
      throw new IllegalArgumentException(
          "stoichiometry = %s [-] must be in (0, 1), else no reaction answers: particle '%s', %s"
              .formatted(x, particle.name(), place));
    }
    double diffusivity =
        particle.diffusivity().at(x)
            * Arrhenius.factor(particle.diffusivityActivationEnergy(), reference, temperature);
    double slope =
        particle.openCircuitPotential().slope(x)
            + (temperature - reference) * particle.entropicChange().slope(x);
    double radius = particle.radius();
    chargeTransfer = PhysicalConstants.thermalVoltage(temperature) / exchange;
    diffusionScale =
        -slope
            * radius
            / (PhysicalConstants.FARADAY * diffusivity * particle.maximumConcentration());
    diffusionTime = radius * radius / diffusivity;
    capacity = particle.doubleLayerCapacity();
  }

  /** 1/Z: what of the current is the reaction's [S/m² of particle surface]. */
  Complex faradaic(double omega) {
    Complex square = Complex.ofCartesian(0, omega * diffusionTime);
    Complex diffusion =
        Complex.ofCartesian(diffusionScale, 0).divide(Hyperbolic.rootCothLessOne(square));
    return Complex.ONE.divide(diffusion.add(chargeTransfer));
  }

  /** iωC of the double layer beside it [S/m² of particle surface]. */
  Complex layer(double omega) {
    return Complex.ofCartesian(0, omega * capacity);
  }
}

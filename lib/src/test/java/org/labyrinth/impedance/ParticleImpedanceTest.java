package org.labyrinth.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.complex.Complex;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.Particle;
import org.labyrinth.numerics.ScalarFunction;
import org.labyrinth.transport.PhysicalConstants;

/** A particle against what is known of it at very low, low and high frequency. */
class ParticleImpedanceTest {
  private static final double T = 298.15;
  private static final double X = 0.4;
  private static final double SLOPE = -0.7;

  private static Particle particle() {
    return Cells.lgM50().negativeElectrode().particles().get(0).toBuilder()
        .openCircuitPotential(ScalarFunction.of(x -> SLOPE * x, x -> SLOPE))
        .build();
  }

  private static Complex impedance(Particle particle, double omega) {
    return Complex.ONE.divide(
        new ParticleImpedance(Cells.lgM50(), particle, X, T, "electrode").faradaic(omega));
  }

  private static double chargeTransfer(Particle particle) {
    double exchange =
        PhysicalConstants.FARADAY * particle.reactionRateConstant() * Math.sqrt(X * (1 - X));
    return PhysicalConstants.thermalVoltage(T) / exchange;
  }

  @Test
  void slowlyItIsACapacitorThatHoldsItsLithiumAndAResistance() {
    Particle p = particle();
    double scale = -SLOPE * p.radius() / (PhysicalConstants.FARADAY * p.maximumConcentration());
    double time = p.radius() * p.radius() / p.diffusivity().at(X);
    double omega = 1e-5 / time;
    Complex z = impedance(p, omega);
    // Per surface it holds F c_max R/3 a unit of x, and 1/(q coth q − 1) = 3/q² + 1/5 + O(q²).
    double held = PhysicalConstants.FARADAY * p.maximumConcentration() * p.radius() / 3;
    assertThat(z.getImaginary() * omega * held / SLOPE).isCloseTo(1, within(1e-6)); // O(q²)
    double diffusive = scale / (5 * p.diffusivity().at(X));
    assertThat(z.getReal()).isCloseTo(chargeTransfer(p) + diffusive, within(1e-6 * diffusive));
  }

  @Test
  void fastItIsWarburgsWithEqualParts() {
    Particle p = particle();
    double diffusivity = p.diffusivity().at(X);
    double omega = 1e10 * diffusivity / (p.radius() * p.radius());
    Complex z = impedance(p, omega).subtract(chargeTransfer(p));
    double warburg =
        -SLOPE
            / (PhysicalConstants.FARADAY
                * p.maximumConcentration()
                * Math.sqrt(2 * omega * diffusivity));
    // The curvature of the sphere is q = 1e5 times smaller.
    assertThat(z.getReal() / warburg).isCloseTo(1, within(3e-5));
    assertThat(z.getImaginary() / warburg).isCloseTo(-1, within(3e-5));
  }

  @Test
  void warmerItReactsAndDiffusesFaster() {
    Particle p =
        particle().toBuilder()
            .reactionActivationEnergy(30000)
            .diffusivityActivationEnergy(20000)
            .entropicChange(ScalarFunction.of(x -> 1e-3 * x, x -> 1e-3))
            .build();
    Cell cell = Cells.lgM50();
    double warm = 318.15;
    double omega = 1e-9;
    Complex z =
        Complex.ONE.divide(new ParticleImpedance(cell, p, X, warm, "electrode").faradaic(omega));
    double per = 1 / cell.referenceTemperature() - 1 / warm;
    double faster = Math.exp(30000 / PhysicalConstants.GAS_CONSTANT * per);
    double spreads = Math.exp(20000 / PhysicalConstants.GAS_CONSTANT * per);
    double slope = SLOPE + (warm - cell.referenceTemperature()) * 1e-3;
    double expected =
        chargeTransfer(particle()) * warm / T / faster
            - slope
                * p.radius()
                / (5
                    * PhysicalConstants.FARADAY
                    * p.maximumConcentration()
                    * p.diffusivity().at(X)
                    * spreads);
    assertThat(z.getReal()).isCloseTo(expected, within(1e-6 * expected)); // O(q²)
  }
}

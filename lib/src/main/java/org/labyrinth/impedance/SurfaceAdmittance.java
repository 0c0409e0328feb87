package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * What the wall of a pore lets pass: the admittance of an area of interface between electrolyte and
 * solid [S/m² of interface].
 */
@FunctionalInterface
public interface SurfaceAdmittance {
  /**
   * The admittance at an angular frequency.
   *
   * @param angularFrequency ω [rad/s]
   * @return y(ω) [S/m²], its real part not negative
   */
  Complex at(double angularFrequency);

  /**
   * A blocking wall: the double layer alone, y = iωC.
   *
   * @param capacitance C of the double layer [F/m² of interface], above 0
   * @return the wall
   */
  static SurfaceAdmittance capacitance(double capacitance) {
    Require.positive(capacitance, "double-layer capacitance", "F/m²");
    return omega -> Complex.ofCartesian(0, omega * capacitance);
  }

  /**
   * A constant-phase element, y = Q(iω)^α: what measured double layers look like.
   *
   * @param coefficient Q [S s^α/m² of interface], above 0
   * @param exponent α in (0, 1]; 1 is a capacitance
   * @return the wall
   */
  static SurfaceAdmittance constantPhase(double coefficient, double exponent) {
    Require.positive(coefficient, "coefficient Q", "S s^α/m²");
    Require.exponent(exponent);
    double phase = exponent * Math.PI / 2;
    // A capacitance has no real part, not the 1e-17 of a cosine.
    double real = exponent == 1 ? 0 : Math.cos(phase);
    double imaginary = Math.sin(phase);
    return omega -> {
      double size = coefficient * Math.pow(omega, exponent);
      return Complex.ofCartesian(size * real, size * imaginary);
    };
  }

  /**
   * A wall with a reaction beside its double layer, y = 1/R_ct + iωC.
   *
   * @param chargeTransferResistance R_ct = RT/(F j₀) [Ω m² of interface], above 0
   * @param capacitance C of the double layer [F/m² of interface], above 0
   * @return the wall
   */
  static SurfaceAdmittance reaction(double chargeTransferResistance, double capacitance) {
    Require.positive(chargeTransferResistance, "charge-transfer resistance", "Ω m²");
    Require.positive(capacitance, "double-layer capacitance", "F/m²");
    return omega -> Complex.ofCartesian(1 / chargeTransferResistance, omega * capacitance);
  }

  /**
   * A wall whose reaction is fed by diffusion, in the particle behind it: y = 1/(R_ct + Z_D) + iωC.
   *
   * @param chargeTransferResistance R_ct = RT/(F j₀) [Ω m² of interface], above 0
   * @param diffusion Z_D [Ω m² of interface]
   * @param capacitance C of the double layer [F/m² of interface], above 0
   * @return the wall
   */
  static SurfaceAdmittance reaction(
      double chargeTransferResistance, FiniteWarburg diffusion, double capacitance) {
    Require.positive(chargeTransferResistance, "charge-transfer resistance", "Ω m²");
    Require.positive(capacitance, "double-layer capacitance", "F/m²");
    return omega ->
        Complex.ONE
            .divide(diffusion.impedance(omega).add(chargeTransferResistance))
            .addImaginary(omega * capacitance);
  }
}

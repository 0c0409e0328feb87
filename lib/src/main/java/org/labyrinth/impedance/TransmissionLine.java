package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * A porous electrode in the frequency domain: a rail of ions in the pores, a rail of electrons in
 * the solid, and the interface between them all along. Current comes in by electrons at the
 * collector and leaves by ions at the separator. With Y the admittance of all the interface and ν²
 * = (R_ion + R_el) Y,
 *
 * <pre>
 *   Z = R_ion R_el/(R_ion + R_el) + ( (R_ion² + R_el²) ν coth ν + 2 R_ion R_el ν/sinh ν ) / ( (R_ion + R_el) ν² )
 * </pre>
 *
 * which for a perfect conductor of electrons is de Levie's √(R_ion/Y) coth √(R_ion Y). At low
 * frequency that is R_ion/3 + 1/Y, at high frequency √(R_ion/Y), which is semi-infinite. The salt's
 * concentration is taken to stay even: true for blocking walls and for small, fast signals.
 *
 * <p>Sources: R. de Levie, Electrochim. Acta 8 (1963) 751, doi 10.1016/0013-4686(63)80042-0; both
 * rails: J. S. Newman, C. W. Tobias, J. Electrochem. Soc. 109 (1962) 1183, doi 10.1149/1.2425269.
 *
 * @param ionicResistance R_ion = L/(B κ) [Ω m² of electrode], above 0
 * @param electronicResistance R_el = L/σ with σ the effective one [Ω m² of electrode], at least 0
 * @param interfaceArea a L, interface per area of electrode [-], above 0
 * @param wall what the interface lets pass
 */
public record TransmissionLine(
    double ionicResistance,
    double electronicResistance,
    double interfaceArea,
    SurfaceAdmittance wall) {
  public TransmissionLine {
    Require.positive(ionicResistance, "ionic resistance", "Ω m²");
    Require.notNegative(electronicResistance, "electronic resistance", "Ω m²");
    Require.positive(interfaceArea, "interface over electrode area", "-");
  }

  /**
   * An electrode whose solid conducts perfectly.
   *
   * @param thickness L [m], above 0
   * @param pores B κ, the effective conductivity of the electrolyte in the pores [S/m], above 0
   * @param specificArea a [1/m], above 0
   * @param wall what the interface lets pass
   * @return the line
   */
  public static TransmissionLine of(
      double thickness, double pores, double specificArea, SurfaceAdmittance wall) {
    Require.positive(thickness, "thickness", "m");
    Require.positive(pores, "effective conductivity of the pores", "S/m");
    Require.positive(specificArea, "specific area", "1/m");
    return new TransmissionLine(thickness / pores, 0, specificArea * thickness, wall);
  }

  /**
   * The same electrode with another solid.
   *
   * @param resistance R_el = L/σ [Ω m² of electrode], at least 0
   * @return the line
   */
  public TransmissionLine withElectronicResistance(double resistance) {
    return new TransmissionLine(ionicResistance, resistance, interfaceArea, wall);
  }

  /**
   * The impedance at an angular frequency.
   *
   * @param angularFrequency ω [rad/s], above 0
   * @return Z [Ω m² of electrode]
   */
  public Complex impedance(double angularFrequency) {
    double both = ionicResistance + electronicResistance;
    double product = ionicResistance * electronicResistance;
    double squares =
        ionicResistance * ionicResistance + electronicResistance * electronicResistance;
    Complex admittance = wall.at(angularFrequency).multiply(interfaceArea);
    Complex w = admittance.multiply(both);
    Complex coth = Hyperbolic.rootCoth(w).multiply(squares / both / both);
    Complex csch = Hyperbolic.rootCsch(w).multiply(2 * product / both / both);
    return coth.add(csch).divide(admittance).add(product / both);
  }

  /**
   * The impedance at some frequencies.
   *
   * @param frequencies f [Hz]
   * @return the spectrum [Ω m² of electrode]
   */
  public Spectrum spectrum(double... frequencies) {
    return Spectrum.of(frequencies, this::impedance);
  }
}

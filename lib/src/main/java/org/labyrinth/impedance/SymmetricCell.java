package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * Two equal porous electrodes face to face, a separator between them: Z = R_s + 2 Z_electrode. With
 * blocking walls no reaction hides the pores, and the real part rises by 2 R_ion/3 from high to low
 * frequency, a third of the ionic resistance for each electrode.
 *
 * <p>Source: J. Landesfeind, J. Hattendorff, A. Ehrl, W. A. Wall, H. A. Gasteiger, J. Electrochem.
 * Soc. 163 (2016) A1373, doi 10.1149/2.1141607jes.
 *
 * @param electrode one of the two
 * @param seriesResistance R_s of separator, leads and contacts [Ω m²], at least 0
 */
public record SymmetricCell(TransmissionLine electrode, double seriesResistance) {
  public SymmetricCell {
    Require.notNegative(seriesResistance, "series resistance", "Ω m²");
  }

  /**
   * The impedance at an angular frequency.
   *
   * @param angularFrequency ω [rad/s], above 0
   * @return Z [Ω m² of electrode]
   */
  public Complex impedance(double angularFrequency) {
    return electrode.impedance(angularFrequency).multiply(2).add(seriesResistance);
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

  /**
   * The MacMullin number of a layer, N_M = R_ion κ/L = 1/B = τ/ε.
   *
   * @param ionicResistance R_ion of one electrode [Ω m²], above 0
   * @param conductivity κ of the electrolyte itself [S/m], above 0
   * @param thickness L of one electrode [m], above 0
   * @return N_M [-]
   */
  public static double macMullinNumber(
      double ionicResistance, double conductivity, double thickness) {
    Require.positive(ionicResistance, "ionic resistance", "Ω m²");
    Require.positive(conductivity, "conductivity of the electrolyte", "S/m");
    Require.positive(thickness, "thickness", "m");
    return ionicResistance * conductivity / thickness;
  }
}

package org.labyrinth.impedance;

import org.apache.commons.numbers.complex.Complex;

/**
 * What a spectrum of blocking electrodes says about them.
 *
 * @param electrodes how many stand in series: 2 in a symmetric cell
 * @param seriesResistance R_s, separator and leads [Ω m²]
 * @param ionicResistance R_ion of one electrode [Ω m²]
 * @param wallAdmittance Q of all the wall of one electrode: its admittance is Q(iω)^α, so that Q is
 *     a capacitance [F/m² of electrode] where α = 1
 * @param exponent α [-]
 * @param noise standard deviation of either part over |Z|, from what the fit leaves [-]
 * @param iterations of the search
 */
public record TransmissionLineFit(
    int electrodes,
    Estimate seriesResistance,
    Estimate ionicResistance,
    Estimate wallAdmittance,
    Estimate exponent,
    double noise,
    int iterations) {

  /**
   * The impedance that was fitted.
   *
   * @param angularFrequency ω [rad/s], above 0
   * @return Z [Ω m² of electrode]
   */
  public Complex impedance(double angularFrequency) {
    return TransmissionLineFitter.model(
        angularFrequency,
        electrodes,
        seriesResistance.value(),
        ionicResistance.value(),
        wallAdmittance.value(),
        exponent.value());
  }

  /**
   * The MacMullin number of an electrode, R_ion κ/L.
   *
   * @param conductivity κ of the electrolyte itself [S/m], above 0
   * @param thickness L of one electrode [m], above 0
   * @return N_M [-]; κ and L are taken as exact
   */
  public Estimate macMullinNumber(double conductivity, double thickness) {
    return ionicResistance.times(SymmetricCell.macMullinNumber(1, conductivity, thickness));
  }

  /**
   * The tortuosity factor of an electrode, ε N_M.
   *
   * @param porosity ε, in (0, 1)
   * @param conductivity κ of the electrolyte itself [S/m], above 0
   * @param thickness L of one electrode [m], above 0
   * @return τ [-]; ε, κ and L are taken as exact
   */
  public Estimate tortuosityFactor(double porosity, double conductivity, double thickness) {
    if (!(porosity > 0 && porosity < 1)) {
      throw new IllegalArgumentException(
          "porosity = " + porosity + " [-] must be in (0, 1): tortuosity factor");
    }
    return macMullinNumber(conductivity, thickness).times(porosity);
  }
}

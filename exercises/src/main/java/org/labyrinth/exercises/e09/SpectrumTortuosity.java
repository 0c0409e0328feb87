package org.labyrinth.exercises.e09;

import org.labyrinth.exercises.Question;

/** Question 09-3 (compute): the tortuosity factor in a noisy spectrum of a symmetric cell. */
@Question(id = "09-3", title = "A tortuosity in noise", points = 3)
public interface SpectrumTortuosity {
  /**
   * The tortuosity factor τ = ε R_ion κ/L of one of two equal electrodes in a blocking symmetric
   * cell, Z = R_s + 2 √(R_ion/Y) coth √(R_ion Y), Y = iωC.
   *
   * <p>R_s, R_ion and C are not known. Either part of Z carries independent noise, up to 1 % of
   * |Z|; the result must lie within 3 % of the truth. The frequencies, rising or falling and at
   * least 30, reach from where the real part no longer changes to where it no longer changes.
   *
   * @param frequency f in Hz
   * @param real Z′ in Ω m²
   * @param imaginary Z″ in Ω m², below 0 for a capacitance
   * @param thickness L of one electrode, m
   * @param conductivity κ of the electrolyte itself, S/m
   * @param porosity ε of the electrodes [-]
   * @return τ [-]
   * @throws IllegalArgumentException if the arrays differ in length, L or κ is not above 0 and
   *     finite, or ε is not above 0 and below 1
   */
  double tortuosityFactor(
      double[] frequency,
      double[] real,
      double[] imaginary,
      double thickness,
      double conductivity,
      double porosity);
}

package org.labyrinth.exercises.e06;

import org.labyrinth.exercises.Question;

/**
 * Question 06-2 (modify): how fast salt changes in each cell, in the form that keeps it, and how
 * long an explicit step may be.
 */
@Question(id = "06-2", title = "Porosity inside the divergence", points = 2)
public interface SaltRates {
  /**
   * The rates ∂c/∂t of n equal cells, from the fluxes through their faces.
   *
   * <p>ε ∂c/∂t = (N_left − N_right)/h in each cell; between two centres N = −(ε D_i)_f (c_next −
   * c)/h with the harmonic mean (ε D_i)_f of the two cells' products ε D_i; at the ends N is given.
   *
   * @param concentration c of each cell, per volume of electrolyte, mol/m³; at least one cell
   * @param porosity ε of each cell [-], above 0 and at most 1
   * @param diffusivity D_i of each cell, the intrinsic effective one, m²/s, above 0
   * @param width h in m, above 0
   * @param fluxLeft N through the left end, per area of electrode, mol/m²/s; positive to the right
   * @param fluxRight N through the right end, likewise
   * @return ∂c/∂t of each cell, mol/m³/s
   */
  double[] rates(
      double[] concentration,
      double[] porosity,
      double[] diffusivity,
      double width,
      double fluxLeft,
      double fluxRight);

  /**
   * The longest explicit step for which no cell's new concentration overshoots those of its
   * neighbours, with the same faces and closed ends: the least ε h² / (sum of (ε D_i)_f at the
   * cell's inner faces).
   *
   * @param porosity as above
   * @param diffusivity as above
   * @param width as above
   * @return Δt in s; infinite for a single cell
   */
  double longestStep(double[] porosity, double[] diffusivity, double width);
}

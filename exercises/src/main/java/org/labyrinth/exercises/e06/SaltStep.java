package org.labyrinth.exercises.e06;

import org.labyrinth.exercises.Question;

/**
 * Question 06-1 (compute): one step of the salt balance in a graded electrode, which loses no salt.
 */
@Question(id = "06-1", title = "A step that loses no salt", points = 4)
public interface SaltStep {
  /**
   * Advances the concentration by one step of backward Euler on n equal cells.
   *
   * <p>For each cell ε (c' − c)/Δt = (N_left − N_right)/h + s, with all fluxes and nothing else
   * taken at the new time: N = −(B D)_f (c'_next − c')/h between two centres, (B D)_f the harmonic
   * mean of the two cells' B D, and N = 0 at both ends.
   *
   * @param concentration c of each cell, per volume of electrolyte, mol/m³
   * @param porosity ε of each cell [-], above 0 and at most 1
   * @param diffusivity B D of each cell, per area of electrode, m²/s, at least 0
   * @param source s of each cell, per volume of electrode, mol/m³/s
   * @param width h in m, above 0
   * @param timeStep Δt in s, above 0
   * @return c' of each cell, mol/m³
   * @throws IllegalArgumentException if there is no cell, if the arrays differ in length, or if a
   *     number is out of its range or not finite
   */
  double[] step(
      double[] concentration,
      double[] porosity,
      double[] diffusivity,
      double[] source,
      double width,
      double timeStep);
}

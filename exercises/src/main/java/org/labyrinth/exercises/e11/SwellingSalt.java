package org.labyrinth.exercises.e11;

import org.labyrinth.exercises.Question;

/**
 * Question 11-3 (modify): the salt of an electrode whose pores close while its particles swell, in
 * a rigid casing.
 */
@Question(id = "11-3", title = "Pores that close", points = 2)
public interface SwellingSalt {
  /**
   * The liquid that passes each face while the porosities change. The collector at the left is
   * tight, the liquid is incompressible, and so what the cells to the left of a face lose in a step
   * passes it.
   *
   * @param before ε of each cell at the start of the step [-]
   * @param after ε of each cell at its end [-]
   * @param width h of each cell in m
   * @param timeStep Δt in s
   * @return v through each of the n + 1 faces, m³ per m² of electrode and second, positive to the
   *     right, towards the separator
   */
  double[] liquidFlux(double[] before, double[] after, double width, double timeStep);

  /**
   * Advances the concentration by one step without diffusion: (ε' c' − ε c)/Δt = (N_left −
   * N_right)/h + s in each cell. N = v c carries the old concentration of the cell that the liquid
   * comes from; what comes in through the last face has the concentration of the separator.
   *
   * @param concentration c of each cell, per volume of electrolyte, mol/m³
   * @param before ε of each cell at the start of the step [-], above 0
   * @param after ε' of each cell at its end [-], above 0
   * @param source s of each cell, per volume of electrode, mol/m³/s
   * @param separator c of the separator, mol/m³
   * @param width h of each cell in m
   * @param timeStep Δt in s
   * @return c' of each cell, mol/m³
   */
  double[] step(
      double[] concentration,
      double[] before,
      double[] after,
      double[] source,
      double separator,
      double width,
      double timeStep);
}

package org.labyrinth.exercises.e08;

import org.labyrinth.exercises.Question;

/** Question 08-4 (explain why it fails): a plausible run breaks one of its equations. Which? */
@Question(id = "08-4", title = "Which equation is broken?", points = 2)
public interface RunDiagnosis {
  /** Faraday's constant, C/mol. */
  double FARADAY = 96485.33212;

  /** The gas constant, J/(mol K). */
  double GAS_CONSTANT = 8.314462618;

  /**
   * Names the first equation that does not hold, in the order of {@link RunMistake}.
   *
   * <p>All misfits are made currents per area of cell: i_s + i_e − i at each face; i_e,right −
   * i_e,left − h a j of each cell; h a (j − 2 j₀ sinh(F η/2RT)) of each cell; F dΛ/dt + Σ h a j; F
   * (dS/dt + N) − (1 − t₊) Σ h a j, where Λ is the lithium of the particles, S the salt, N what
   * leaves. An equation holds if none of its misfits is beyond tolerance · |i|, in either
   * direction. Where the kinetics do not hold, the verdict is {@code KINETICS_LINEARISED} if h a (j
   * − j₀ F η/RT) is within that limit in every cell, and else {@code KINETICS}.
   *
   * @param report of n ≥ 1 cells: arrays of n + 1 for the faces, of n for the cells, all finite
   * @param tolerance [-], at least 0 and below 1
   * @return the verdict
   * @throws IllegalArgumentException if there is no cell, if an array has not its length, if a
   *     number of the report is not finite, or if the tolerance is out of its range
   */
  RunMistake diagnose(ElectrodeReport report, double tolerance);
}

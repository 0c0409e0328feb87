package org.labyrinth.p2d;

/** The three models of a cell, from the simplest to the full one. */
public enum Model {
  /**
   * Single-particle model: one particle stands for each electrode, and the electrolyte is left out
   * (Atlung, West and Jacobsen 1979; Marquis et al. 2019, doi 10.1149/2.0341915jes).
   */
  SPM,
  /** The single-particle model with the electrolyte's salt and resistance (Marquis et al. 2019). */
  SPME,
  /** Pseudo-two-dimensional: a particle at every x (Doyle, Fuller and Newman 1993). */
  P2D
}

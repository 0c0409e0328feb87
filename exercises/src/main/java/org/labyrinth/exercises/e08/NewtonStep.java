package org.labyrinth.exercises.e08;

import org.labyrinth.exercises.Question;

/** Question 08-2 (compute): one Newton step of a porous electrode with nonlinear kinetics. */
@Question(id = "08-2", title = "One Newton step", points = 4)
public interface NewtonStep {
  /** Faraday's constant, C/mol. */
  double FARADAY = 96485.33212;

  /** The gas constant, J/(mol K). */
  double GAS_CONSTANT = 8.314462618;

  /**
   * How far the charge of each cell is from balance.
   *
   * <p>Unknown is Φ = φ_s − φ_e at the centres of n cells. Between two centres the electrolyte
   * carries i_e = (Φ_next − Φ + i h/σ)/(h/σ + h/(B κ)); at the collector i_e = 0, at the separator
   * i_e = i. The residual of a cell is r = i_e,right − i_e,left − h a j with j = 2 j₀ sinh(F (Φ −
   * U)/2RT).
   *
   * @param layer the electrode, all its numbers above 0 and finite
   * @param total i, A/m² of cell, finite
   * @param potential Φ of each cell, V, finite; at least one cell
   * @param openCircuit U of each cell, V, finite
   * @param exchangeCurrent j₀ of each cell, A/m², above 0 and finite
   * @return r of each cell, A/m²
   * @throws IllegalArgumentException if there is no cell, if the arrays differ in length, or if a
   *     number is out of its range
   */
  double[] residual(
      ReactionLayer layer,
      double total,
      double[] potential,
      double[] openCircuit,
      double[] exchangeCurrent);

  /**
   * Φ after one full step of Newton's method: Φ + δ with J δ = −r, J the tridiagonal matrix of the
   * derivatives of r with Φ.
   *
   * @param layer as above
   * @param total as above
   * @param potential as above
   * @param openCircuit as above
   * @param exchangeCurrent as above
   * @return the new Φ of each cell, V
   * @throws IllegalArgumentException as above
   */
  double[] step(
      ReactionLayer layer,
      double total,
      double[] potential,
      double[] openCircuit,
      double[] exchangeCurrent);
}

package org.labyrinth.exercises.e11;

import org.labyrinth.exercises.Question;

/** Question 11-1 (compute): one step of the consolidation of a layered clay, and its settlement. */
@Question(id = "11-1", title = "Water that leaves a clay", points = 4)
public interface ConsolidationStep {
  /**
   * Advances the excess pressure by one step of backward Euler. Layer 0 is at the top, where water
   * leaves freely: p = 0 at its upper face. The base lets nothing through.
   *
   * <p>For each layer m_v h (p' − p − Δq)/Δt = F_above − F_below, with all fluxes taken at the new
   * time and positive downwards: F = (p'_upper − p'_lower)/(h_upper/2λ_upper + h_lower/2λ_lower)
   * between two middles, and F = (0 − p'_0)/(h_0/2λ_0) through the top.
   *
   * @param pressure p of each layer, Pa
   * @param thickness h of each layer, m, above 0
   * @param mobility λ = k/μ of each layer, m²/(Pa s), above 0
   * @param compressibility m_v of each layer, 1/Pa, above 0
   * @param loadStep Δq, by how much the load on the top grows in the step, Pa
   * @param timeStep Δt in s, above 0
   * @return p' of each layer, Pa
   * @throws IllegalArgumentException if there is no layer, if the arrays differ in length, or if a
   *     number is out of its range or not finite
   */
  double[] step(
      double[] pressure,
      double[] thickness,
      double[] mobility,
      double[] compressibility,
      double loadStep,
      double timeStep);

  /**
   * How far the top has sunk: each layer by m_v h times the part of the load that its skeleton
   * carries.
   *
   * @param pressure p of each layer, Pa
   * @param thickness h of each layer, m
   * @param compressibility m_v of each layer, 1/Pa
   * @param load q on the top, Pa
   * @return the settlement in m
   */
  double settlement(double[] pressure, double[] thickness, double[] compressibility, double load);
}

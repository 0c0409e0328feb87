package org.labyrinth.exercises.e08;

import org.labyrinth.exercises.Question;

/**
 * Question 08-3 (modify): the voltage of the single-particle model, put together from its parts.
 */
@Question(id = "08-3", title = "A voltage from its parts", points = 2)
public interface SingleParticleVoltage {
  /** Faraday's constant, C/mol. */
  double FARADAY = 96485.33212;

  /** The gas constant, J/(mol K). */
  double GAS_CONSTANT = 8.314462618;

  /**
   * V = U_p − U_n + η_p − η_n − i R. The reaction is spread evenly over each electrode, so j = ±
   * i/(a L), and each η is that of j = 2 j₀ sinh(F η/2RT).
   *
   * @param negative the negative electrode
   * @param positive the positive electrode
   * @param resistance R of electrolyte and solids, Ω m², at least 0
   * @param total i, A/m² of cell, above 0 in discharge and below in charge; up to 10¹² A/m²
   * @param temperature T in K
   * @return V in volts
   */
  double voltage(
      ElectrodeSide negative,
      ElectrodeSide positive,
      double resistance,
      double total,
      double temperature);

  /**
   * What a small current meets, −dV/di at i = 0: the resistance of the reactions and R in series.
   *
   * @param negative as above
   * @param positive as above
   * @param resistance as above
   * @param temperature as above
   * @return the resistance times area, Ω m²
   */
  double smallCurrentResistance(
      ElectrodeSide negative, ElectrodeSide positive, double resistance, double temperature);
}

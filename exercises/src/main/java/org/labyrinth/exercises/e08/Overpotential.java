package org.labyrinth.exercises.e08;

import org.labyrinth.exercises.Question;

/** Question 08-1 (compute): the overpotential that drives a current, however small or large. */
@Question(id = "08-1", title = "Kinetics turned round", points = 2)
public interface Overpotential {
  /** Faraday's constant, C/mol. */
  double FARADAY = 96485.33212;

  /** The gas constant, J/(mol K). */
  double GAS_CONSTANT = 8.314462618;

  /**
   * The overpotential at which j = 2 j₀ sinh(F η/2RT).
   *
   * <p>It must come out to a relative error of a few times 10⁻¹⁵ for every j between 10⁻³⁰⁰ and
   * 10³⁰⁰ times j₀, and the same with the sign of j.
   *
   * @param current j, A/m² of particle surface, finite; above 0 where lithium leaves
   * @param exchangeCurrent j₀, A/m², above 0 and finite
   * @param temperature T in K, above 0 and finite
   * @return η in V, with the sign of j
   * @throws IllegalArgumentException if a number is out of its range
   */
  double overpotential(double current, double exchangeCurrent, double temperature);

  /**
   * How steeply the overpotential rises with the current, dη/dj.
   *
   * @param current as above
   * @param exchangeCurrent as above
   * @param temperature as above
   * @return dη/dj in Ω m², above 0
   * @throws IllegalArgumentException if a number is out of its range
   */
  double slope(double current, double exchangeCurrent, double temperature);
}

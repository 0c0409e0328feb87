package org.labyrinth.exercises.e11;

import org.labyrinth.exercises.Question;

/** Question 11-2 (compute): the stress that the skeleton feels, and what pumping does to it. */
@Question(id = "11-2", title = "What the skeleton feels", points = 2)
public interface EffectiveStress {
  /** Gravity, m/s². */
  double GRAVITY = 9.81;

  /** Density of water, kg/m³. */
  double WATER = 1000;

  /**
   * Biot's effective vertical stress σ′ = σ + αp in the middle of each layer. Stresses are positive
   * in tension. σ is minus the load and minus the weight of all ground above; p is that of standing
   * water below the water table, and 0 above it.
   *
   * @param thickness of each layer from the top down, m
   * @param density of each layer with the water in it, kg/m³
   * @param waterTable how deep the water table lies, m, finite and at least 0
   * @param load q on the ground, Pa, positive where it presses
   * @param biot α, above 0 and at most 1
   * @return σ′ of each layer, Pa
   * @throws IllegalArgumentException if the arrays differ in length, or the water table or α is out
   *     of its range
   */
  double[] stress(
      double[] thickness, double[] density, double waterTable, double load, double biot);

  /**
   * How far the ground sinks when the water table moves, with the load and the weight of the ground
   * unchanged: each layer is pressed together by m_v times its thickness times what its effective
   * stress loses, at its middle.
   *
   * @param thickness of each layer from the top down, m
   * @param compressibility m_v of each layer, 1/Pa
   * @param before how deep the water table was, m, finite and at least 0
   * @param after how deep it is now, m, finite and at least 0
   * @param biot α, above 0 and at most 1
   * @return the settlement in m, positive where the ground sinks
   * @throws IllegalArgumentException if the arrays differ in length, or a water table or α is out
   *     of its range
   */
  double settlement(
      double[] thickness, double[] compressibility, double before, double after, double biot);
}

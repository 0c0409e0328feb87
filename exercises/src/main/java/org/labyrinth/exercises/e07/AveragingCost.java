package org.labyrinth.exercises.e07;

import org.labyrinth.exercises.Question;

/** Question 07-3 (compute): what it costs to take a particle for even, and how large it may be. */
@Question(id = "07-3", title = "What averaging hides", points = 2)
public interface AveragingCost {
  /**
   * The share of a particle's capacity that a constant inflow never fills, because the surface is
   * full before the mean is.
   *
   * <p>With θ = R²/(D t_dis) and f the share filled when the surface is full: f + (θ/3) s(f/θ) = 1,
   * where s(τ) = 1/5 − 2 Σ exp(−qₙ² τ)/qₙ² is the lag of the mean behind the surface over N R/D.
   *
   * @param radius R in m
   * @param diffusivity D in m²/s
   * @param dischargeTime t_dis in s, in which the inflow would fill an even particle
   * @return 1 − f, to 10⁻⁶ where θ is at most 20
   * @throws IllegalArgumentException if a number is not above 0 and finite, or if θ is above 20
   */
  double lost(double radius, double diffusivity, double dischargeTime);

  /**
   * The largest radius at which no more than a given share is lost.
   *
   * @param diffusivity D in m²/s
   * @param dischargeTime t_dis in s
   * @param share the loss allowed [-], above 0 and at most 0.5
   * @return R in m, to 10⁻⁶ of it
   * @throws IllegalArgumentException if a number is out of its range or not finite
   */
  double largestRadius(double diffusivity, double dischargeTime, double share);
}

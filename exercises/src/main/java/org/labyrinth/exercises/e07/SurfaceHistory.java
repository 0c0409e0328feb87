package org.labyrinth.exercises.e07;

import org.labyrinth.exercises.Question;

/**
 * Question 07-1 (compute): the concentration at the surface of a sphere that was filled and emptied
 * at different rates.
 */
@Question(id = "07-1", title = "A surface with a memory", points = 4)
public interface SurfaceHistory {
  /**
   * The surface concentration, exact to 10⁻⁷ R/D times the sum of all |Nₖ − Nₖ₋₁|, with N₋₁ = 0.
   *
   * <p>The sphere is even at first. From switchTimes[k] on, until the next, inflow[k] enters.
   *
   * @param radius R in m, above 0
   * @param diffusivity D in m²/s, above 0
   * @param initial c before the first switch, mol/m³
   * @param switchTimes when the inflow changes, s; at least one, each above the one before
   * @param inflow N from each of those times on, mol/m²/s; negative where lithium leaves
   * @param times when the surface is asked for, s, in any order; before the first switch, too
   * @return c at r = R at each of {@code times}, mol/m³
   * @throws IllegalArgumentException if there is no switch, if they do not rise or differ in number
   *     from the inflows, or if a number is out of its range or not finite
   */
  double[] surface(
      double radius,
      double diffusivity,
      double initial,
      double[] switchTimes,
      double[] inflow,
      double[] times);
}

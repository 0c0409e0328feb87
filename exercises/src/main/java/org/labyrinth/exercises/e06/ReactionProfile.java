package org.labyrinth.exercises.e06;

import org.labyrinth.exercises.Question;

/** Question 06-3 (compute): where the reaction sits in a porous electrode with linear kinetics. */
@Question(id = "06-3", title = "Where the reaction sits", points = 2)
public interface ReactionProfile {
  /**
   * The penetration depth 1/ν of the reaction, ν² = (a i₀ F/RT) (1/σ + 1/(B κ)).
   *
   * @param layer the electrode, all its numbers above 0 and finite
   * @return 1/ν in m
   * @throws IllegalArgumentException if a number is out of its range
   */
  double penetrationDepth(PorousLayer layer);

  /**
   * The reaction current per volume, a j(x) = i ν [cosh(νx)/(B κ) + cosh(ν(L − x))/σ] / [(1/σ +
   * 1/(B κ)) sinh(νL)], which carries the whole current i from the solid to the electrolyte between
   * collector (x = 0) and separator (x = L).
   *
   * <p>For a reaction much faster than conduction νL is in the thousands, and cosh and sinh
   * overflow. The result does not, and must come out.
   *
   * @param layer the electrode, all its numbers above 0 and finite
   * @param current i per area of electrode, A/m², finite
   * @param positions x in m, each from 0 to L
   * @return a j at each position, A/m³
   * @throws IllegalArgumentException if a number is out of its range
   */
  double[] reaction(PorousLayer layer, double current, double[] positions);
}

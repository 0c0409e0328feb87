package org.labyrinth.exercises.e10;

import org.labyrinth.exercises.Question;

/** Question 10-2 (modify): the buildable profile that is nearest to a wished-for one. */
@Question(id = "10-2", title = "A profile that can be built", points = 2)
public interface PorosityProjection {
  /**
   * Finds the profile nearest to a wish whose mean is prescribed and whose values lie between two
   * limits: the one that makes Σ h (ε − wish)² least among all with Σ h ε = mean Σ h and least ≤ ε
   * ≤ most. It is ε = wish + λ, cut off at the limits, with one number λ for all slabs.
   *
   * @param wish what each slab should have if nothing stood against it; any finite numbers
   * @param width h of each slab, m, above 0
   * @param least the least porosity that can be built
   * @param most the greatest, at least the least
   * @param mean the mean over the electrode, weighted by the widths, from least to most
   * @return ε of each slab; its mean is exact to round-off
   * @throws IllegalArgumentException if there is no slab, if the arrays differ in length, or if a
   *     number is out of its range or not finite
   */
  double[] project(double[] wish, double[] width, double least, double most, double mean);
}

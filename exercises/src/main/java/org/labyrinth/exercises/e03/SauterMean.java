package org.labyrinth.exercises.e03;

import org.labyrinth.exercises.Question;

/**
 * Question 03-1 (compute): the Sauter mean radius of a powder, and the interfacial area that
 * follows, from a histogram of particle diameters.
 */
@Question(id = "03-1", title = "Sauter mean from a histogram", points = 3)
public interface SauterMean {
  /**
   * The Sauter mean radius R₃₂ = Σ n R³ / Σ n R², every particle of a bin taken at the bin's
   * middle.
   *
   * @param edges the bins' limits, <em>diameters</em> in m: bin i reaches from {@code edges[i]} to
   *     {@code edges[i + 1]}; increasing, the first at least 0
   * @param counts particles in each bin, at least 0; one fewer than there are edges
   * @return R₃₂ in m, a <em>radius</em>
   * @throws IllegalArgumentException if there is not one edge more than counts, if the edges do not
   *     increase, begin below 0 or are not finite, if a count is negative, or if there is no
   *     particle at all
   */
  double sauterRadius(double[] edges, long[] counts);

  /**
   * The specific interfacial area a = 3 ε_s / R₃₂ of the same powder in an electrode.
   *
   * @param edges as above
   * @param counts as above
   * @param solidFraction ε_s, the share of the electrode's volume that the powder fills [-], above
   *     0 and below 1
   * @return a in 1/m
   * @throws IllegalArgumentException as above, or if the solid fraction is out of its range
   */
  double specificArea(double[] edges, long[] counts, double solidFraction);
}

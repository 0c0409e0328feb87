package org.labyrinth.exercises.e12;

import org.labyrinth.exercises.Question;

/** Question 12-3 (compute): a closure that beats Bruggeman's law on structures it has not seen. */
@Question(id = "12-3", title = "Beat Bruggeman", points = 3)
public interface BetterClosure {
  /**
   * Learns from solved pore spaces and predicts the transport efficiency of others. How, is yours
   * to choose; it must not depend on chance, nor on the order of the examples.
   *
   * <p>A row of features is ε in (0, 1), a ξ, ln(ξ∥/ξ), ln(ℓ∥/ℓ) and ⟨ℓ²⟩/⟨ℓ⟩², as in chapter 12.
   *
   * @param features one row of five an example, at least 20 examples
   * @param efficiencies B of each example, in (0, ε)
   * @param unseen rows of five
   * @return B of each row that is unseen, in (0, ε), wherever that row may lie
   */
  double[] efficiencies(double[][] features, double[] efficiencies, double[][] unseen);
}

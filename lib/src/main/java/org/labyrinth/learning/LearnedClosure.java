package org.labyrinth.learning;

/** A law for the transport efficiency as a function of several features, with an error bar. */
public interface LearnedClosure {
  /**
   * Predicts.
   *
   * @param features of the pore space
   * @return B with its error bar [-]
   */
  Estimate predict(MicrostructureFeatures features);

  /**
   * The closure's name, as a table shows it.
   *
   * @return a few words
   */
  String name();
}

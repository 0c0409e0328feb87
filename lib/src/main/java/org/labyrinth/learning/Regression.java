package org.labyrinth.learning;

/** What a {@link Learner} has learned: a prediction, with its error bar, for any features. */
public interface Regression {
  /**
   * Predicts a new observation, its own scatter included in the error bar.
   *
   * @param features as many as the examples had, finite
   * @return mean and standard deviation, in the unit of the targets
   * @throws IllegalArgumentException if the number of features is another
   */
  Prediction predict(double... features);
}

package org.labyrinth.exercises.e12;

import org.labyrinth.exercises.Question;

/** Question 12-1 (compute): a plane whose slopes cost something. */
@Question(id = "12-1", title = "A plane whose slopes cost something", points = 3)
public interface RidgePlane {
  /**
   * Fits a ridge regression to examples and predicts others with it.
   *
   * <p>Each feature becomes z = (x − mean)/deviation, with the mean over the examples and the
   * deviation √(mean of (x − mean)²) over them; a feature that is the same in all examples takes no
   * part. Then b and w minimize Σ (y − b − w·z)² + λ |w|² over the examples, and the prediction is
   * b + w·z.
   *
   * @param features one row an example, at least one; all rows equally long, at least one number
   * @param targets y of each example
   * @param penalty λ, above 0 and finite
   * @param asked rows to predict, as long as the examples'; may be none
   * @return the prediction for each row asked
   * @throws IllegalArgumentException if there is no example or no feature, if lengths differ, or if
   *     λ is out of its range
   */
  double[] predict(double[][] features, double[] targets, double penalty, double[][] asked);
}

package org.labyrinth.exercises.e12;

import org.labyrinth.exercises.Question;

/** Question 12-4 (explain why it fails): somebody's closure, its data and its errors. */
@Question(id = "12-4", title = "Why does this closure fail?", points = 2)
public interface FailureDiagnosis {
  /**
   * Finds what is wrong. The verdict is the first of {@link ClosureFailure} that holds:
   *
   * <ul>
   *   <li>LEAK: some row of the test equals a row of the training, number by number;
   *   <li>WRONG_TARGET: some predicted B is not above 0 and below its row's ε;
   *   <li>EXTRAPOLATION: the test error is more than twice the training error, and more than half
   *       of the test's rows lie outside: at least one feature below the least or above the
   *       greatest that it has in the training;
   *   <li>OVERFIT: the test error is more than twice the training error;
   *   <li>UNDERFIT: the training error is not below the law's;
   *   <li>SOUND otherwise.
   * </ul>
   *
   * @param training one row of features an example; ε is the first; at least one row
   * @param test likewise, rows as long; at least one row
   * @param predicted B predicted for each row of the test [-]
   * @param trainingError of the closure, on its training [-], at least 0
   * @param testError of the closure, on the test [-], at least 0
   * @param lawError of Bruggeman's law, on the training [-], at least 0
   * @return the verdict
   * @throws IllegalArgumentException if there is no training or no test, if there are not as many
   *     predictions as rows of the test, or if an error is below 0 or NaN
   */
  ClosureFailure diagnose(
      double[][] training,
      double[][] test,
      double[] predicted,
      double trainingError,
      double testError,
      double lawError);
}

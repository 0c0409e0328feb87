package org.labyrinth.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every example predicted by a learner that has not seen its fold. */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * Learns once a fold and predicts the fold.
   *
   * @param learner who learns; whatever it takes from the examples it takes from those that teach
   * @param data the examples
   * @param folds one entry an example
   * @return one prediction an example, in the order of the examples
   * @throws IllegalArgumentException if there are not as many entries as examples
   */
  public static List<Prediction> predict(Learner learner, DataSet data, Folds folds) {
    Require.sameLength(
        data.size(), "entries of the folds", folds.fold().size(), "cross-validation");
    List<Prediction> all = new ArrayList<>(Collections.nCopies(data.size(), new Prediction(0, 0)));
    for (int k = 0; k < folds.count(); k++) {
      Regression fitted = learner.fit(data.only(folds.teaching(k)));
      for (int i : folds.tested(k)) {
        all.set(i, fitted.predict(data.features(i)));
      }
    }
    return all;
  }

  /**
   * The scores of these predictions.
   *
   * @param learner who learns
   * @param data the examples
   * @param folds one entry an example
   * @return over all examples
   */
  public static Scores scores(Learner learner, DataSet data, Folds folds) {
    return Scores.of(predict(learner, data, folds), data.targets());
  }
}

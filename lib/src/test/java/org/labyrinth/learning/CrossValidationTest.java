package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final DataSet DATA = Examples.curved(22, 2, 0.1, 9);

  @Test
  void nobodyIsTaughtWhatHeIsAsked() {
    List<Integer> sizes = new ArrayList<>();
    Learner mean =
        new Learner() {
          @Override
          public Regression fit(DataSet data) {
            sizes.add(data.size());
            return features -> {
              for (int i = 0; i < data.size(); i++) {
                assertThat(data.features(i)).isNotEqualTo(features);
              }
              return new Prediction(data.meanTarget(), 1);
            };
          }

          @Override
          public String name() {
            return "mean";
          }
        };
    List<Prediction> predicted = CrossValidation.predict(mean, DATA, Folds.random(22, 5, 1));
    assertThat(predicted).hasSize(22);
    assertThat(sizes).containsExactlyInAnyOrder(17, 17, 18, 18, 18);
  }

  @Test
  void groupsStayTogether() {
    Folds folds = Folds.byGroup(List.of("b", "a", "b", "c", "a"));
    assertThat(folds.fold()).containsExactly(0, 1, 0, 2, 1);
    assertThat(folds.count()).isEqualTo(3);
    assertThat(folds.tested(1)).containsExactly(1, 4);
    assertThat(folds.teaching(1)).containsExactly(0, 2, 3);
  }

  @Test
  void foldsThatTestNothingAreRefused() {
    assertThatThrownBy(() -> new Folds(List.of(0, 2, 2)))
        .hasMessage("examples of fold 1 = 0 must be at least 1: cross-validation");
    assertThatThrownBy(() -> new Folds(List.of(0, 0)))
        .hasMessage("folds = 1 must be at least 2: cross-validation");
    assertThatThrownBy(
            () -> CrossValidation.predict(new RidgeRegression(1), DATA, Folds.leaveOneOut(3)))
        .hasMessage("entries of the folds = 3 must be 22: cross-validation");
  }

  @Test
  void scoresAreWhatTheirNamesSay() {
    List<Prediction> predictions =
        List.of(new Prediction(1, 1), new Prediction(2, 1), new Prediction(5, 2));
    Scores scores = Scores.of(predictions, 2, 5, 5);
    assertThat(scores.rootMeanSquare()).isCloseTo(Math.sqrt(10 / 3.0), within(1e-15)); // round-off
    assertThat(scores.coverage()).isCloseTo(2 / 3.0, within(1e-15));
    double expected = 0.5 * Math.log(2 * Math.PI) + (0.5 + 4.5 + Math.log(2)) / 3;
    assertThat(scores.negativeLogDensity()).isCloseTo(expected, within(1e-14)); // round-off
    assertThat(Scores.of(List.of(new Prediction(1, 0)), 2).negativeLogDensity())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void moreExamplesMakeALearnerBetter() {
    DataSet pool = Examples.curved(160, 2, 0.02, 3);
    DataSet test = Examples.curved(60, 2, 0, 4);
    LearningCurve curve =
        LearningCurve.of(
            new GaussianProcess(new SquaredExponential(1.5, 0.8, 0.8), 0.02),
            pool,
            test,
            4,
            6,
            10,
            40,
            160);
    assertThat(curve.errors().get(1)).isLessThan(curve.errors().get(0) / 3);
    assertThat(curve.errors().get(2)).isLessThan(curve.errors().get(1));
    assertThat(curve.toTable().column("examples").size()).isEqualTo(3);
  }

  @Test
  void targetsAreStandardizedAndTurnedBack() {
    double[] shifted = Arrays.stream(DATA.targets()).map(y -> 1000 + 50 * y).toArray();
    double[][] rows = new double[22][];
    Arrays.setAll(rows, DATA::features);
    Learner learner = Standardized.all(new GaussianProcess(SquaredExponential.alike(2, 1, 1), 0.1));
    Prediction one = learner.fit(DATA).predict(0.3, 0.9);
    Prediction other = learner.fit(DataSet.of(rows, shifted)).predict(0.3, 0.9);
    assertThat(other.mean()).isCloseTo(1000 + 50 * one.mean(), within(1e-9)); // of a thousand
    assertThat(other.standardDeviation())
        .isCloseTo(50 * one.standardDeviation(), within(1e-9)); // round-off of fifty
  }
}

package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.SolverException;

class RidgeRegressionTest {
  /** Sums of some ten products of order one, and a small system: round-off. */
  private static final double ROUND_OFF = 1e-11;

  private static final DataSet DATA = Examples.curved(25, 3, 0.1, 5);

  @Test
  void solvesTheNormalEquationsWithAColumnOfOnes() {
    double penalty = 0.7;
    SimpleMatrix x = new SimpleMatrix(25, 4);
    for (int i = 0; i < 25; i++) {
      x.set(i, 0, 1);
      for (int j = 0; j < 3; j++) {
        x.set(i, j + 1, DATA.features(i)[j]);
      }
    }
    SimpleMatrix normal = x.transpose().mult(x);
    for (int j = 1; j < 4; j++) {
      normal.set(j, j, normal.get(j, j) + penalty);
    }
    SimpleMatrix y = new SimpleMatrix(25, 1, true, DATA.targets());
    SimpleMatrix expected = normal.solve(x.transpose().mult(y));

    RidgeFit fit = new RidgeRegression(penalty).fit(DATA);

    assertThat(fit.intercept()).isCloseTo(expected.get(0), within(ROUND_OFF));
    for (int j = 0; j < 3; j++) {
      assertThat(fit.weights()[j]).isCloseTo(expected.get(j + 1), within(ROUND_OFF));
    }
  }

  @Test
  void withoutPenaltyAPlaneIsFoundExactly() {
    double[][] rows = {{1, 2}, {3, -1}, {0, 5}, {2, 2}};
    double[] plane = {1 + 4 - 6, 1 + 12 + 3, 1 - 15, 1 + 8 - 6};
    RidgeFit fit = new RidgeRegression(0).fit(DataSet.of(rows, plane));
    assertThat(fit.weights()).containsExactly(new double[] {4, -3}, within(1e-12)); // round-off
    assertThat(fit.predict(7, 7).mean()).isCloseTo(8, within(1e-11)); // round-off
  }

  @Test
  void anEndlessPenaltyLeavesTheMeanAndTheScatterAboutIt() {
    Prediction p = new RidgeRegression(1e12).fit(DATA).predict(0.2, 0.9, 2);
    double mean = DATA.meanTarget();
    assertThat(p.mean()).isCloseTo(mean, within(1e-9)); // of order 1/λ
    double squares = 0;
    for (double y : DATA.targets()) {
      squares += (y - mean) * (y - mean);
    }
    double expected = Math.sqrt(squares / 24 * (1 + 1.0 / 25));
    assertThat(p.standardDeviation()).isCloseTo(expected, within(1e-9)); // of order 1/λ
  }

  @Test
  void leavingOneOutNeedsNoSecondFit() {
    for (double penalty : new double[] {0, 0.01, 1, 100}) {
      RidgeRegression learner = new RidgeRegression(penalty);
      List<Prediction> again = CrossValidation.predict(learner, DATA, Folds.leaveOneOut(25));
      assertThat(learner.fit(DATA).leaveOneOut())
          .containsExactly(
              again.stream().mapToDouble(Prediction::mean).toArray(), within(ROUND_OFF));
    }
  }

  @Test
  void leveragesAddUpToTheNumberOfParametersWithoutPenalty() {
    RidgeFit fit = new RidgeRegression(0).fit(DATA);
    double sum = 0;
    for (int i = 0; i < 25; i++) {
      sum += fit.leverage(i);
    }
    assertThat(sum).isCloseTo(4, within(ROUND_OFF));
  }

  @Test
  void standardizedFeaturesMayHaveAnyUnit() {
    double[][] other = new double[25][];
    for (int i = 0; i < 25; i++) {
      double[] row = DATA.features(i);
      other[i] = new double[] {1e6 * row[0] - 3, -0.01 * row[1], 20 + row[2]};
    }
    Learner learner = Standardized.features(new RidgeRegression(2));
    Prediction one = learner.fit(DATA).predict(0.4, 1, 1.5);
    Prediction same = learner.fit(DataSet.of(other, DATA.targets())).predict(4e5 - 3, -0.01, 21.5);
    assertThat(same.mean()).isCloseTo(one.mean(), within(1e-9)); // of a million less three
    assertThat(same.standardDeviation()).isCloseTo(one.standardDeviation(), within(1e-9));
    Prediction raw =
        new RidgeRegression(2).fit(DataSet.of(other, DATA.targets())).predict(4e5 - 3, -0.01, 21.5);
    assertThat(raw.mean()).isNotCloseTo(one.mean(), within(1e-3));
  }

  @Test
  void thePenaltyIsChosenByTheErrorsLeftOut() {
    double[] penalties = {1e-3, 0.1, 10, 1000};
    RidgeRegression chosen = RidgeRegression.byLeaveOneOut(DATA, penalties);
    double least = error(chosen.penalty());
    for (double penalty : penalties) {
      assertThat(error(penalty)).isGreaterThanOrEqualTo(least);
    }
    assertThat(chosen.penalty()).isLessThan(10);
  }

  private static double error(double penalty) {
    return CrossValidation.scores(new RidgeRegression(penalty), DATA, Folds.leaveOneOut(25))
        .rootMeanSquare();
  }

  @Test
  void dependentFeaturesNeedAPenalty() {
    DataSet twice = DataSet.of(new double[][] {{1, 2}, {2, 4}, {5, 10}}, new double[] {1, 2, 3});
    assertThatThrownBy(() -> new RidgeRegression(0).fit(twice))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("positive definite");
    assertThat(new RidgeRegression(1e-3).fit(twice).weights()).hasSize(2);
    assertThatThrownBy(() -> new RidgeRegression(-1))
        .hasMessage("penalty = -1.0 [-] must be finite and not negative: ridge regression");
  }
}

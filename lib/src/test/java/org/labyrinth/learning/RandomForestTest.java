package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RandomForestTest {
  private static final DataSet DATA = Examples.curved(120, 3, 0.05, 4);
  private static final RandomForest FOREST = new RandomForest(60, 0.7, 11);

  @Test
  void itLearnsACurvedSurfaceBetterThanAPlaneDoes() {
    // sin 2x over half a period and more: no plane follows it.
    double[][] rows = new double[80][1];
    double[] wave = new double[80];
    for (int i = 0; i < 80; i++) {
      rows[i][0] = i * 0.05;
      wave[i] = Math.sin(2 * rows[i][0]);
    }
    DataSet data = DataSet.of(rows, wave);
    Folds folds = Folds.random(80, 8, 3);
    RandomForest alone = new RandomForest(60, 0.99, 11);
    double forest = CrossValidation.scores(alone, data, folds).rootMeanSquare();
    double plane = CrossValidation.scores(new RidgeRegression(1), data, folds).rootMeanSquare();
    assertThat(forest).isLessThan(plane / 3); // steps of the width of a few examples
  }

  @Test
  void noAnswerLiesBeyondTheTargetsSeen() {
    double least = Arrays.stream(DATA.targets()).min().orElseThrow();
    double most = Arrays.stream(DATA.targets()).max().orElseThrow();
    Regression fitted = FOREST.fit(DATA);
    for (double[] far : new double[][] {{-50, 0, 0}, {50, 50, 50}, {0, 0, -1e3}}) {
      assertThat(fitted.predict(far).mean()).isBetween(least, most);
    }
  }

  @Test
  void theSameSeedGrowsTheSameForest() {
    Prediction one = FOREST.fit(DATA).predict(0.4, 1, 1.2);
    assertThat(FOREST.fit(DATA).predict(0.4, 1, 1.2)).isEqualTo(one);
    assertThat(new RandomForest(60, 0.7, 12).fit(DATA).predict(0.4, 1, 1.2)).isNotEqualTo(one);
    assertThat(one.standardDeviation()).isPositive();
  }

  @Test
  void equalTargetsLeaveNothingToDisagreeOn() {
    double[] alike = new double[120];
    Arrays.fill(alike, 2.5);
    double[][] rows = new double[120][];
    Arrays.setAll(rows, DATA::features);
    Prediction p = FOREST.fit(DataSet.of(rows, alike)).predict(0.4, 1, 1.2);
    assertThat(p.mean()).isCloseTo(2.5, within(1e-6)); // Tribuo keeps weights in single precision
    assertThat(p.standardDeviation()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aForestOfOneTreeIsRefused() {
    assertThatThrownBy(() -> new RandomForest(1, 0.5, 1))
        .hasMessage("trees = 1 must be at least 2: random forest");
    assertThatThrownBy(() -> FOREST.fit(DATA).predict(1, 2))
        .hasMessage("features = 2 must be 3: random forest");
  }
}

package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DesignLoopTest {
  /** A hill that is longer than it is wide, on a grid of 11 × 11 places; its top is one of them. */
  private static double hill(double[] at) {
    return 3 - Math.pow(at[0] - 0.7, 2) - 4 * Math.pow(at[1] - 0.2, 2);
  }

  private static double[][] grid() {
    double[][] grid = new double[121][];
    for (int i = 0; i < 121; i++) {
      grid[i] = new double[] {0.1 * (i % 11), 0.1 * Math.floorDiv(i, 11)};
    }
    return grid;
  }

  @Test
  void theTopOfAHillIsFoundInAFewSteps() {
    Learner learner =
        Standardized.all(new GaussianProcess(SquaredExponential.alike(2, 1.5, 2), 0.01));
    DesignRun run =
        new DesignLoop(learner, 12).run(grid(), List.of(0, 10, 60, 110, 120), DesignLoopTest::hill);
    assertThat(run.steps()).hasSize(17);
    assertThat(run.best().value()).isCloseTo(3, within(1e-9)); // of 121 places, 17 were tried
    assertThat(run.best().point().get(0)).isCloseTo(0.7, within(1e-12));
    assertThat(run.steps().stream().map(DesignStep::point).distinct()).hasSize(17);
    assertThat(run.surrogate().predict(0.7, 0.2).mean()).isCloseTo(3, within(0.05));
  }

  @Test
  void itStopsWhereNoCandidateIsLeft() {
    Learner ridge = new RidgeRegression(1e-3);
    double[][] three = {{0}, {1}, {2}};
    DesignRun run = new DesignLoop(ridge, 9).run(three, List.of(0, 2), at -> at[0]);
    assertThat(run.steps()).hasSize(3);
    assertThat(run.best().value()).isEqualTo(2);
  }

  @Test
  void theExpectedImprovementIsAnIntegral() {
    Prediction p = new Prediction(1.2, 0.5);
    for (double best : new double[] {0, 1, 1.2, 1.9, 4}) {
      double integral = 0;
      int n = 40_000;
      double step = 16 * p.standardDeviation() / n;
      for (int i = 0; i < n; i++) {
        double y = p.mean() - 8 * p.standardDeviation() + (i + 0.5) * step;
        integral += step * Math.max(0, y - best) * Math.exp(p.logDensity(y));
      }
      // The midpoint rule at the kink; eight standard deviations leave out nothing.
      assertThat(ExpectedImprovement.of(p, best)).isCloseTo(integral, within(1e-6));
    }
  }

  @Test
  void whatIsCertainGainsItsDifferenceOrNothing() {
    assertThat(ExpectedImprovement.of(new Prediction(3, 0), 2)).isEqualTo(1);
    assertThat(ExpectedImprovement.of(new Prediction(1, 0), 2)).isZero();
    assertThat(ExpectedImprovement.of(new Prediction(-1e6, 1), 2)).isZero();
    assertThat(ExpectedImprovement.of(new Prediction(1e6, 1), 2)).isCloseTo(999_998, within(1e-6));
  }
}

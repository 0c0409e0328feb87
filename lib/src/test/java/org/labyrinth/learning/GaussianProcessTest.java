package org.labyrinth.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.labyrinth.numerics.SolverException;

class GaussianProcessTest {
  private static final DataSet DATA = Examples.curved(20, 2, 0, 8);
  private static final SquaredExponential KERNEL = new SquaredExponential(1.5, 0.7, 1.1);

  @Test
  void withoutNoiseItPassesThroughItsExamples() {
    GaussianProcessFit fit = new GaussianProcess(KERNEL, 1e-5).fit(DATA);
    for (int i = 0; i < DATA.size(); i++) {
      Prediction p = fit.predictFunction(DATA.features(i));
      // K⁻¹y is of order y/s² times its condition; the noise squared times it remains.
      assertThat(p.mean()).isCloseTo(DATA.target(i), within(1e-4));
      assertThat(p.standardDeviation()).isLessThan(2e-5); // hardly more than the noise
    }
  }

  @Test
  void farFromItsExamplesItKnowsNothing() {
    GaussianProcessFit fit = new GaussianProcess(KERNEL, 0.1).fit(DATA);
    Prediction far = fit.predictFunction(100, -100);
    assertThat(far.mean()).isCloseTo(0, within(1e-12)); // exp of minus some thousands
    assertThat(far.standardDeviation()).isCloseTo(1.5, within(1e-12));
    assertThat(fit.predict(100, -100).standardDeviation())
        .isCloseTo(Math.hypot(1.5, 0.1), within(1e-12));
  }

  @Test
  void oneExampleGivesTheTextbookFormula() {
    DataSet one = DataSet.of(new double[][] {{0.5}}, new double[] {2});
    GaussianProcessFit fit = new GaussianProcess(new SquaredExponential(2, 0.5), 1).fit(one);
    double k = 4 * Math.exp(-0.5); // one length away
    Prediction p = fit.predictFunction(1);
    assertThat(p.mean()).isCloseTo(k / 5 * 2, within(1e-12)); // round-off
    assertThat(p.standardDeviation()).isCloseTo(Math.sqrt(4 - k * k / 5), within(1e-12));
    assertThat(fit.logMarginalLikelihood())
        .isCloseTo(new Prediction(0, Math.sqrt(5)).logDensity(2), within(1e-12)); // round-off
  }

  @Test
  void withPlanesForFunctionsItIsRidgeRegression() {
    // Without an intercept: features and targets that have a mean of 0.
    double[][] rows = {{1, 2}, {-3, 1}, {0.5, -4}, {1.5, 1}};
    double[] targets = {1, -4, 2.5, 0.5};
    DataSet centred = DataSet.of(rows, targets);
    double noise = 0.6;
    double slope = 1.7;
    RidgeFit ridge = new RidgeRegression(noise * noise / (slope * slope)).fit(centred);
    GaussianProcessFit fit = new GaussianProcess(new LinearKernel(slope), noise).fit(centred);
    for (double[] at : new double[][] {{1, 0}, {0, 1}, {7, -2}}) {
      assertThat(fit.predict(at).mean())
          .isCloseTo(ridge.predict(at).mean(), within(1e-11)); // round-off
    }
  }

  @Test
  void theLogLikelihoodIsThatOfANormalLaw() {
    GaussianProcess process = new GaussianProcess(KERNEL, 0.3);
    int n = DATA.size();
    SimpleMatrix k = SimpleMatrix.identity(n).scale(0.09);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        k.set(i, j, k.get(i, j) + KERNEL.covariance(DATA.features(i), DATA.features(j)));
      }
    }
    SimpleMatrix y = new SimpleMatrix(n, 1, true, DATA.targets());
    double misfit = y.dot(k.solve(y));
    double expected = -0.5 * (misfit + Math.log(k.determinant()) + n * Math.log(2 * Math.PI));
    assertThat(process.fit(DATA).logMarginalLikelihood())
        .isCloseTo(expected, within(1e-9)); // a determinant of 10⁻¹⁵ by another way
  }

  @Test
  void theSlopesOfTheLikelihoodAreThoseOfDifferences() {
    for (Kernel kernel : List.of(KERNEL, new LinearKernel(0.8))) {
      GaussianProcess process = new GaussianProcess(kernel, 0.3);
      double[] at = process.logParameters();
      double[] slopes = process.fit(DATA).likelihoodGradient();
      assertThat(slopes).hasSameSizeAs(at);
      for (int m = 0; m < at.length; m++) {
        double step = 1e-5;
        double[] up = at.clone();
        double[] down = at.clone();
        up[m] += step;
        down[m] -= step;
        double difference =
            (process.withLogParameters(up).fit(DATA).logMarginalLikelihood()
                    - process.withLogParameters(down).fit(DATA).logMarginalLikelihood())
                / (2 * step);
        // Round-off of a likelihood of some hundreds over the step.
        assertThat(slopes[m]).isCloseTo(difference, within(1e-5 * (1 + Math.abs(difference))));
      }
    }
  }

  @Test
  void leavingOneOutNeedsNoSecondFit() {
    GaussianProcess process = new GaussianProcess(KERNEL, 0.2);
    List<Prediction> again = CrossValidation.predict(process, DATA, Folds.leaveOneOut(20));
    List<Prediction> closed = process.fit(DATA).leaveOneOut();
    for (int i = 0; i < 20; i++) {
      // Round-off times the condition number, (s/σ)² n.
      assertThat(closed.get(i).mean()).isCloseTo(again.get(i).mean(), within(1e-11));
      assertThat(closed.get(i).standardDeviation())
          .isCloseTo(again.get(i).standardDeviation(), within(1e-11));
    }
  }

  @Test
  void itsErrorBarsHoldWhatTheyPromiseForFunctionsDrawnFromIt() {
    GaussianProcess process = new GaussianProcess(new SquaredExponential(1, 0.4, 0.6), 0.1);
    SplittableRandom random = new SplittableRandom(31);
    int draws = 40;
    int n = 30;
    int unseen = 20;
    double covered = 0;
    double score = 0;
    for (int draw = 0; draw < draws; draw++) {
      double[][] rows = Examples.rows(n + unseen, 2, random);
      double[] y = Examples.drawn(process, rows, random);
      GaussianProcessFit fit = process.fit(DataSet.of(Arrays.copyOf(rows, n), Arrays.copyOf(y, n)));
      for (int i = n; i < rows.length; i++) {
        Prediction p = fit.predict(rows[i]);
        covered += p.covers(y[i], Prediction.NINETY_FIVE) ? 1.0 / (draws * unseen) : 0;
        double z = (y[i] - p.mean()) / p.standardDeviation();
        score += z * z / (draws * unseen);
      }
    }
    // 800 draws, those of one function akin: a standard error of 0.01 to 0.02, and of 0.05 to 0.1.
    assertThat(covered).isBetween(0.92, 0.98);
    assertThat(score).isBetween(0.8, 1.2);
  }

  @Test
  void whatMakesTheExamplesLikelyIsFound() {
    GaussianProcess truth = new GaussianProcess(new SquaredExponential(2, 0.5, 30), 0.1);
    SplittableRandom random = new SplittableRandom(17);
    double[][] rows = Examples.rows(120, 2, random);
    DataSet data = DataSet.of(rows, Examples.drawn(truth, rows, random));
    GaussianProcessFit fit = TunedGaussianProcess.from(2, 1, 1, 0.3).fit(data);
    assertThat(fit.logMarginalLikelihood())
        .isGreaterThan(truth.fit(data).logMarginalLikelihood() - 0.01); // it may even be likelier
    assertThat(fit.process().noise()).isBetween(0.08, 0.12); // 120 examples: 1/√240 = 6 %
    double[] lengths = ((SquaredExponential) fit.process().kernel()).lengths();
    assertThat(lengths[1]).isGreaterThan(8 * lengths[0]); // the second hardly matters
    for (double slope : fit.likelihoodGradient()) {
      assertThat(Math.abs(slope)).isLessThan(0.5); // of hundreds at the start: a summit, or a wall
    }
  }

  @Test
  void examplesThatCoincideNeedNoise() {
    DataSet twice = DataSet.of(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 2});
    assertThatThrownBy(() -> new GaussianProcess(KERNEL, 1e-12).fit(twice))
        .isInstanceOf(SolverException.class)
        .hasMessageContaining("covariance of a Gaussian process");
    assertThat(new GaussianProcess(KERNEL, 0.1).fit(twice).predict(1, 1).mean())
        .isCloseTo(1.5, within(0.01)); // drawn to 0 by (σ/s)²/2
  }

  @Test
  void lengthsMustFitTheFeatures() {
    assertThatThrownBy(() -> new GaussianProcess(new SquaredExponential(1, 1), 0.1).fit(DATA))
        .hasMessage("features = 2 must be 1: squared-exponential kernel");
    assertThatThrownBy(() -> new SquaredExponential(1, 0))
        .hasMessage("length = 0.0 [-] must be positive and finite: squared-exponential kernel");
  }
}

package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The formulas themselves, with order and step held. */
class BdfOrderTest {
  private static final double ROUND_OFF = 1e-12;

  /** y′ = y (1 − y): y = 1/(1 + e⁻ᵗ). */
  private static final DenseSystem LOGISTIC =
      new DenseSystem(1, 1, (t, y, rate, f) -> f[0] = rate[0] - y[0] * (1 - y[0]));

  private static double[] logistic(double t) {
    return new double[] {1 / (1 + Math.exp(-t))};
  }

  /** y′ = −y z, 0 = z − y²: y = (1 + 2t)^−½, an index-1 system. */
  private static final DenseSystem ALGEBRAIC =
      new DenseSystem(
          2,
          1,
          (t, y, rate, f) -> {
            f[0] = rate[0] + y[0] * y[1];
            f[1] = y[1] - y[0] * y[0];
          });

  private static double[] algebraic(double t) {
    return new double[] {1 / Math.sqrt(1 + 2 * t), 1 / (1 + 2 * t)};
  }

  private interface Exact {
    double[] at(double t);
  }

  private static Bdf amid(ImplicitSystem system, int order, double t, double h, Exact exact) {
    double[][] past = new double[order + 1][];
    for (int i = 0; i <= order; i++) {
      past[i] = exact.at(t - i * h);
    }
    Bdf bdf = new Bdf(system, 1e-12);
    bdf.startAmid(t, h, past);
    return bdf;
  }

  /** From t = 1 to 3 in n steps, n · length(i/n) of them making up 2. */
  private static double error(
      ImplicitSystem system, int order, int n, Exact exact, DoubleUnaryOperator length) {
    double h = 2.0 / n;
    Bdf bdf = amid(system, order, 1, h * length.applyAsDouble(0), exact);
    for (int i = 0; i < n; i++) {
      bdf.stepUnchecked(h * length.applyAsDouble(i / (double) n));
    }
    double[] right = exact.at(bdf.time());
    double worst = 0;
    for (int i = 0; i < right.length; i++) {
      worst = Math.max(worst, Math.abs(bdf.state()[i] - right[i]));
    }
    return worst;
  }

  private static double order(IntToDoubleFunction error) {
    return RefinementStudy.onCells(error, 64, 128, 256).order();
  }

  @Test
  void everyFormulaHasItsOrder() {
    for (int k = 1; k <= 5; k++) {
      int order = k;
      assertThat(order(n -> error(LOGISTIC, order, n, BdfOrderTest::logistic, s -> 1)))
          .as("order %d", k)
          .isCloseTo(k, within(0.15));
    }
  }

  @Test
  void everyFormulaHasItsOrderWhereAnUnknownIsAlgebraic() {
    for (int k = 1; k <= 5; k++) {
      int order = k;
      assertThat(order(n -> error(ALGEBRAIC, order, n, BdfOrderTest::algebraic, s -> 1)))
          .as("order %d", k)
          .isCloseTo(k, within(0.2));
    }
  }

  @Test
  void stepsThatChangeSmoothlyKeepTheOrder() {
    // The longest step is three times the shortest.
    DoubleUnaryOperator length = s -> 1 - 0.5 * Math.sin(2 * Math.PI * s);
    for (int k = 1; k <= 5; k++) {
      int order = k;
      assertThat(order(n -> error(LOGISTIC, order, n, BdfOrderTest::logistic, length)))
          .as("order %d", k)
          .isCloseTo(k, within(0.35));
    }
  }

  @Test
  void polynomialsUpToTheOrderAreExactHoweverTheStepsChange() {
    double[] steps = {0.1, 0.13, 0.05, 0.2, 0.2, 0.07, 0.15};
    for (int k = 1; k <= 5; k++) {
      int degree = k;
      DenseSystem system =
          new DenseSystem(
              1, 1, (t, y, rate, f) -> f[0] = rate[0] - degree * Math.pow(t, degree - 1));
      Bdf bdf = amid(system, k, 0.5, 0.1, t -> new double[] {Math.pow(t, degree)});
      for (double h : steps) {
        bdf.stepUnchecked(h);
        double exact = Math.pow(bdf.time(), k);
        assertThat(bdf.state()[0]).as("order %d", k).isCloseTo(exact, within(ROUND_OFF));
      }
    }
  }

  @Test
  void equalStepsGiveTheClassicalFormulas() {
    // Σ ∇ʲy/j = h f from j = 1 to k (Hairer, Nørsett and Wanner 1993, eq. III.1.22'), here f = −y.
    DenseSystem decay = new DenseSystem(1, 1, (t, y, rate, f) -> f[0] = rate[0] + y[0]);
    double h = 0.1;
    for (int k = 1; k <= 5; k++) {
      Exact rough = t -> new double[] {Math.cos(40 * t)};
      double[] differences = new double[k + 1];
      for (int i = 0; i <= k; i++) {
        differences[i] = rough.at(-i * h)[0];
      }
      Bdf bdf = amid(decay, k, 0, h, rough);
      bdf.stepUnchecked(h);
      double[] values = new double[k + 1];
      values[0] = bdf.state()[0];
      System.arraycopy(differences, 0, values, 1, k);
      double sum = 0;
      for (int j = 1; j <= k; j++) {
        for (int i = 0; i <= k - j; i++) {
          values[i] -= values[i + 1];
        }
        sum += values[0] / j;
      }
      assertThat(sum).as("order %d", k).isCloseTo(-h * bdf.state()[0], within(ROUND_OFF));
    }
  }
}

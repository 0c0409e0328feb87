package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GaussJacobiTest {
  /** Round-off of the eigenvalues. */
  private static final double ROUND_OFF = 1e-12;

  private static double sum(GaussJacobi rule, int power) {
    double[] nodes = rule.nodes();
    double[] weights = rule.weights();
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += weights[i] * Math.pow(nodes[i], power);
    }
    return sum;
  }

  /** The next moment over this one: B(α + 1, β + m + 2)/B(α + 1, β + m + 1). */
  private static double next(double alpha, double beta, int m) {
    return (beta + m + 1) / (alpha + beta + m + 2);
  }

  @Property(tries = 100, seed = "1")
  void momentsAreThoseOfTheBetaFunctionUpToDegreeTwoNMinusOne(
      @ForAll @IntRange(min = 1, max = 30) int n,
      @ForAll @DoubleRange(min = -0.9, max = 3) double alpha,
      @ForAll @DoubleRange(min = -0.9, max = 3) double beta) {
    GaussJacobi rule = GaussJacobi.of(n, alpha, beta, 1);
    double moment = 1;
    for (int m = 0; m < 2 * n; m++) {
      assertThat(sum(rule, m)).isCloseTo(moment, within(ROUND_OFF));
      moment *= next(alpha, beta, m);
    }
  }

  @Test
  void theNextDegreeIsNotExact() {
    GaussJacobi rule = GaussJacobi.of(2, 0, 0, 1);
    assertThat(sum(rule, 4)).isCloseTo(0.2 - 1.0 / 180, within(ROUND_OFF)); // 1/5 − (2!)⁴/(5 (4!)²)
  }

  @Property(tries = 50, seed = "2")
  void nodesRiseInsideTheIntervalAndWeightsArePositive(
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll @DoubleRange(min = -0.9, max = 3) double alpha,
      @ForAll @DoubleRange(min = -0.9, max = 3) double beta) {
    GaussJacobi rule = GaussJacobi.of(n, alpha, beta, 7);
    double before = 0;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      assertThat(rule.nodes()[i]).isGreaterThan(before).isLessThan(1);
      assertThat(rule.weights()[i]).isPositive();
      before = rule.nodes()[i];
      sum += rule.weights()[i];
    }
    assertThat(sum).isCloseTo(7, within(7 * ROUND_OFF));
  }

  @Test
  void legendreAndChebyshevHaveTheirClosedForms() {
    double root = 1 / Math.sqrt(3);
    assertThat(GaussJacobi.of(2, 0, 0, 1).nodes())
        .containsExactly(new double[] {0.5 - 0.5 * root, 0.5 + 0.5 * root}, within(ROUND_OFF));
    int n = 9;
    GaussJacobi chebyshev = GaussJacobi.of(n, -0.5, -0.5, Math.PI);
    for (int i = 0; i < n; i++) {
      double node = 0.5 - 0.5 * Math.cos((2 * i + 1) * Math.PI / (2 * n));
      assertThat(chebyshev.nodes()[i]).isCloseTo(node, within(ROUND_OFF));
      assertThat(chebyshev.weights()[i]).isCloseTo(Math.PI / n, within(ROUND_OFF));
    }
  }

  @Test
  void noNodesAreRefused() {
    assertThatThrownBy(() -> GaussJacobi.of(0, 0, 0, 1))
        .hasMessage("nodes = 0 must be at least 1: Gauss quadrature");
  }
}

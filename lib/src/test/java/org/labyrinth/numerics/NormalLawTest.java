package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalLawTest {
  /** A few dozen terms of one sign, each a double. */
  private static final double ROUND_OFF = 1e-15;

  @Test
  void tabulatedProbabilitiesAreMet() {
    // Abramowitz and Stegun 1964, table 26.1.
    assertThat(NormalLaw.probability(0)).isEqualTo(0.5);
    assertThat(NormalLaw.probability(0.5)).isCloseTo(0.691462461274013, within(ROUND_OFF));
    assertThat(NormalLaw.probability(1)).isCloseTo(0.841344746068543, within(ROUND_OFF));
    assertThat(NormalLaw.probability(2)).isCloseTo(0.977249868051821, within(ROUND_OFF));
    assertThat(NormalLaw.probability(3)).isCloseTo(0.998650101968370, within(ROUND_OFF));
  }

  @Test
  void bothTailsAreAlikeAndEndBeyondNine() {
    for (double x : new double[] {0.1, 1.5, 4, 8.9}) {
      assertThat(NormalLaw.probability(-x))
          .isCloseTo(1 - NormalLaw.probability(x), within(ROUND_OFF));
    }
    assertThat(NormalLaw.probability(9.5)).isEqualTo(1);
    assertThat(NormalLaw.probability(-9.5)).isZero();
  }

  @Test
  void theDensityIsTheSlopeOfTheProbability() {
    double h = 1e-4;
    for (double x : new double[] {-3, -1, 0, 0.7, 2}) {
      double slope = (NormalLaw.probability(x + h) - NormalLaw.probability(x - h)) / (2 * h);
      // A third of h² for the central difference, round-off over h for the rest.
      assertThat(NormalLaw.density(x)).isCloseTo(slope, within(1e-8));
    }
    assertThat(NormalLaw.density(0)).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(ROUND_OFF));
  }

  @Test
  void theQuantileUndoesTheProbability() {
    assertThat(NormalLaw.quantile(0.5)).isCloseTo(0, within(ROUND_OFF));
    // The 97.5 % point that every confidence interval uses.
    assertThat(NormalLaw.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    for (double p : new double[] {1e-6, 0.1, 0.4, 0.9}) {
      assertThat(NormalLaw.probability(NormalLaw.quantile(p))).isCloseTo(p, within(ROUND_OFF));
    }
  }

  @Test
  void variablesThatKnowNothingOfEachOtherMultiply() {
    for (double level : new double[] {-1.3, 0, 0.4, 2}) {
      double p = NormalLaw.probability(level);
      assertThat(NormalLaw.bothBelow(level, 0)).isCloseTo(p * p, within(ROUND_OFF));
    }
  }

  @Test
  void atTheMedianBothBelowIsAQuarterAndTheArcSine() {
    // Sheppard's theorem (1899): 1/4 + asin(c)/2π, at c = −1 too.
    for (double c : new double[] {-1, -0.6, 0.2, 0.9, 1}) {
      assertThat(NormalLaw.bothBelow(0, c))
          .isCloseTo(0.25 + Math.asin(c) / (2 * Math.PI), within(ROUND_OFF));
    }
  }

  @Test
  void variablesThatAreOneOrOppositeLeaveNoFreedom() {
    for (double level : new double[] {-0.8, 0.3, 1.7}) {
      double p = NormalLaw.probability(level);
      // Simpson's rule on 256 panels of a smooth integrand.
      assertThat(NormalLaw.bothBelow(level, 1)).isCloseTo(p, within(1e-10));
      assertThat(NormalLaw.bothBelow(level, -1)).isCloseTo(Math.max(0, 2 * p - 1), within(1e-6));
    }
  }
}

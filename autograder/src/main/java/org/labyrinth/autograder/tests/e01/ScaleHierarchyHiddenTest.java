package org.labyrinth.autograder.tests.e01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e01.ScaleVerdict.HOLDS;
import static org.labyrinth.exercises.e01.ScaleVerdict.NO_WINDOW_FITS;
import static org.labyrinth.exercises.e01.ScaleVerdict.WINDOW_TOO_LARGE;
import static org.labyrinth.exercises.e01.ScaleVerdict.WINDOW_TOO_SMALL;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e01.ScaleHierarchy;

class ScaleHierarchyHiddenTest {
  @Test
  @Order(1)
  @Weight(4)
  @DisplayName("With room for a window, a small one is too small and a large one too large")
  @Hint("Check each inequality on its own: factor times the smaller length against the larger.")
  void tellsTooSmallFromTooLarge(ScaleHierarchy answer, Seeds seeds) {
    // d_p = ξ, and at least twice the room needed: neither max nor the last verdict matters.
    SplittableRandom random = new SplittableRandom(seeds.at(401));
    for (int trial = 0; trial < 20; trial++) {
      double d = 1e-6 * (1 + random.nextDouble());
      double factor = 3 + 7 * random.nextDouble();
      double gradient = 2 * factor * factor * d;
      assertThat(answer.verdict(d, d, 0.9 * factor * d, gradient, factor))
          .isEqualTo(WINDOW_TOO_SMALL);
      assertThat(answer.verdict(d, d, 1.5 * factor * d, gradient, factor)).isEqualTo(HOLDS);
      assertThat(answer.verdict(d, d, 2.2 * factor * d, gradient, factor))
          .isEqualTo(WINDOW_TOO_LARGE);
    }
  }

  @Test
  @Order(2)
  @Weight(4)
  @DisplayName("The larger of particle diameter and correlation length sets the lower bound")
  @Hint("Clusters of particles make the correlation length longer than one particle.")
  void theLargerOfParticleAndCorrelationCounts(ScaleHierarchy answer) {
    assertThat(answer.verdict(4, 1, 20, 1e4, 10)).isEqualTo(WINDOW_TOO_SMALL);
    assertThat(answer.verdict(1, 4, 20, 1e4, 10)).isEqualTo(WINDOW_TOO_SMALL);
    assertThat(answer.verdict(4, 1, 50, 1e4, 10)).isEqualTo(HOLDS);
    assertThat(answer.verdict(1, 4, 50, 1e4, 10)).isEqualTo(HOLDS);
  }

  @Test
  @Order(3)
  @DisplayName("Where both inequalities are broken, no window fits")
  @Hint("If the window is too small and too large at once, would any other window do?")
  void noWindowFitsWhereBothAreBroken(ScaleHierarchy answer) {
    // Here factor · d_p alone is already more than the gradient length.
    assertThat(answer.verdict(5, 5, 20, 40, 10)).isEqualTo(NO_WINDOW_FITS);
    assertThat(answer.verdict(2, 2, 2, 2, 1.5)).isEqualTo(NO_WINDOW_FITS);
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("Where one inequality is broken and mending it breaks the other, no window fits")
  @Hint(
      "Move the window until one inequality just holds. What does the other one then say about"
          + " d_p and ℓ_grad alone?")
  void noWindowFitsThoughOnlyOneIsBroken(ScaleHierarchy answer) {
    // 5 ≪ ℓ ≪ 300 with factor 10 asks for 50 ≤ ℓ ≤ 30.
    assertThat(answer.verdict(5, 5, 20, 300, 10)).isEqualTo(NO_WINDOW_FITS);
    assertThat(answer.verdict(5, 5, 60, 300, 10)).isEqualTo(NO_WINDOW_FITS);
  }

  @Test
  @Order(5)
  @DisplayName("Exactly factor times larger is large enough")
  @Hint("At least factor times: equality is enough, in each of the comparisons.")
  void equalityIsEnough(ScaleHierarchy answer) {
    // Small integers and powers of two: products are exact.
    assertThat(answer.verdict(1, 1, 8, 1024, 8)).isEqualTo(HOLDS);
    assertThat(answer.verdict(1, 1, 128, 1024, 8)).isEqualTo(HOLDS);
    assertThat(answer.verdict(1, 1, 8, 64, 8)).isEqualTo(HOLDS);
    assertThat(answer.verdict(1, 1, 1, 1, 1)).isEqualTo(HOLDS);
  }

  @Test
  @Order(6)
  @DisplayName(
      "The verdict does not depend on the unit of length, nor on how long a uniform sample is")
  @Hint("Compare lengths with lengths only: no fixed number of metres belongs in the answer.")
  void doesNotDependOnTheUnit(ScaleHierarchy answer) {
    for (double unit : new double[] {1e-9, 1e-6, 1, 1e3}) {
      assertThat(answer.verdict(2 * unit, unit, 30 * unit, 900 * unit, 10)).isEqualTo(HOLDS);
      double uniform = Double.POSITIVE_INFINITY;
      assertThat(answer.verdict(2 * unit, unit, 1e6 * unit, uniform, 10)).isEqualTo(HOLDS);
    }
  }

  @Test
  @Order(7)
  @DisplayName("Lengths not above zero and factors below one are refused, NaN included")
  @Hint("x <= 0 is false for NaN; !(x > 0) is true.")
  void refusesLengthsNotAboveZero(ScaleHierarchy answer) {
    for (double bad : new double[] {0, -1, Double.NaN}) {
      refused(answer, bad, 1, 50, 1e4, 10);
      refused(answer, 1, bad, 50, 1e4, 10);
      refused(answer, 1, 1, bad, 1e4, 10);
      refused(answer, 1, 1, 50, bad, 10);
      refused(answer, 1, 1, 50, 1e4, bad);
    }
    refused(answer, 1, 1, 50, 1e4, 0.5);
  }

  private static void refused(
      ScaleHierarchy answer, double d, double xi, double window, double gradient, double factor) {
    assertThatThrownBy(() -> answer.verdict(d, xi, window, gradient, factor))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

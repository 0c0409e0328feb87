package org.labyrinth.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NearTest {
  private static final double[] RIGHT = {1, 2, 3, 4};

  @Test
  void itFailsWhereJUnitFailsAndInItsWords() {
    for (double[] wrong : new double[][] {{1, 2.5, 3, 4}, {1, 2}, {1, 2, Double.NaN, 4}, null}) {
      Throwable near = catchThrowable(() -> Near.assertArrayEquals(RIGHT, wrong, 0.1, "v in m"));
      Throwable junit =
          catchThrowable(() -> Assertions.assertArrayEquals(RIGHT, wrong, 0.1, "v in m"));
      assertThat(near).isInstanceOf(ArraysDiffer.class).hasMessage(junit.getMessage());
    }
    assertThatNoException()
        .isThrownBy(() -> Near.assertArrayEquals(RIGHT, new double[] {1, 2, 3, 4.09}, 0.1, "v"));
    assertThatNoException().isThrownBy(() -> Near.assertArrayEquals(RIGHT, RIGHT.clone(), "v"));
    assertThatNoException()
        .isThrownBy(() -> Near.assertArrayEquals(new int[] {1}, new int[] {1}, "n"));
  }

  @Test
  void bothArraysAreKeptWholeAndAsTheyWere() {
    double[] wrong = {4, 3, 2, 1};
    Throwable thrown = catchThrowable(() -> Near.assertArrayEquals(RIGHT, wrong, 0.1, "v in m"));
    wrong[0] = 99;
    Comparison comparison = Comparison.of(thrown).orElseThrow();
    assertThat(comparison.what()).isEqualTo("v in m");
    assertThat(comparison.tolerance()).isEqualTo(0.1);
    assertThat(comparison.isCurve()).isTrue();
    assertThat(comparison.text())
        .isEqualTo("v in m:\n  expected [1, 2, 3, 4]\n  got      [4, 3, 2, 1]");
  }

  @Test
  void whatNoAssertionComparedIsNoComparison() {
    assertThat(Comparison.of(new IllegalStateException("no"))).isEmpty();
    assertThat(Comparison.of(new AssertionError("no"))).isEmpty();
    Throwable nothing = catchThrowable(() -> Assertions.assertTrue(false, "yes"));
    assertThat(Comparison.of(nothing).map(Comparison::isCurve)).isNotEqualTo(true);
  }

  @Test
  void numbersHaveAsManyDigitsAsTellThemApart() {
    assertThat(Values.text(0.5, 0.25)).isEqualTo("0.5");
    assertThat(Values.text(2 / 3.0, 0.6)).isEqualTo("0.666667");
    assertThat(Values.text(2 / 3.0, 0.66666671)).isEqualTo("0.6666666666666666");
    assertThat(Values.text(Double.NaN, 1.0)).isEqualTo("NaN");
    assertThat(Values.text(1e-7, 2.0)).isEqualTo("1e-07");
    assertThat(Values.text(null, 2.0)).isEqualTo("null");
    assertThat(Values.text(new double[20], RIGHT)).endsWith(", …] (20 entries)");
  }
}

package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final double ROUND_OFF = 1e-14;
  private static final Grid1D LAYERS = Grid1D.ofFaces(0, 1, 1.5, 4);
  private static final Profile STEPS = Profile.cells(LAYERS, 2, 10, 4);

  @Test
  void meansOfLayersAreExactOverAnyInterval() {
    assertThat(STEPS.mean(0, 4)).isCloseTo((2 + 5 + 10) / 4.0, within(ROUND_OFF));
    assertThat(STEPS.mean(0.5, 1.25)).isCloseTo((1 + 2.5) / 0.75, within(ROUND_OFF));
    assertThat(STEPS.mean(1, 1.5)).isCloseTo(10, within(ROUND_OFF));
    assertThat(STEPS.map(v -> 1 / v).mean(0, 4))
        .isCloseTo((0.5 + 0.05 + 0.625) / 4, within(ROUND_OFF));
  }

  @Test
  void productsKnowTheJumpsOfBothFactors() {
    Profile other = Profile.cells(Grid1D.ofFaces(0, 2, 4), 1, 3);
    double exact = (2 + 5 + 0.5 * 4 + 2 * 12) / 4;
    assertThat(STEPS.times(other).mean(0, 4)).isCloseTo(exact, within(ROUND_OFF));
  }

  @Test
  void tablesAreStraightBetweenTheirPointsAndAveragedExactly() {
    Profile table = Profile.table(new double[] {0, 1, 3}, new double[] {0, 2, 0});
    assertThat(table.at(0.25)).isCloseTo(0.5, within(ROUND_OFF));
    assertThat(table.at(2.5)).isCloseTo(0.5, within(ROUND_OFF));
    assertThat(table.at(3)).isZero();
    assertThat(table.mean(0, 3)).isCloseTo(1, within(ROUND_OFF));
    assertThat(table.mean(0.5, 2)).isCloseTo((0.75 + 1.5) / 1.5, within(ROUND_OFF));
  }

  @Test
  void polynomialsOfTheFifthDegreeAreAveragedExactly() {
    assertThat(Profile.of(x -> Math.pow(x, 5)).mean(1, 2))
        .isCloseTo(63 / 6.0, within(ROUND_OFF * 10));
    assertThat(Profile.of(x -> Math.pow(x, 6)).mean(1, 2)).isNotCloseTo(127 / 7.0, within(1e-6));
  }

  @Test
  void aJumpBelongsToWhatLiesBehindIt() {
    assertThat(STEPS.at(1)).isEqualTo(10);
    assertThat(STEPS.at(4)).isEqualTo(4);
    assertThat(STEPS.means(LAYERS)).containsExactly(new double[] {2, 10, 4}, within(ROUND_OFF));
    assertThat(Profile.constant(3).at(1e9)).isEqualTo(3);
  }

  @Test
  void theMeanOfOneValueIsThatValueToTheLastBit() {
    for (double v : new double[] {1, 1.3, 0.1, Double.POSITIVE_INFINITY}) {
      assertThat(Profile.constant(v).mean(0.1, 0.7)).isEqualTo(v);
      assertThat(Profile.cells(LAYERS, v, v, v).mean(0.1, 3.3)).isEqualTo(v);
    }
  }

  @Test
  void oneBlockedLayerResistsInfinitely() {
    Profile resistivity = Profile.cells(LAYERS, 0.3, 0, 0.3).map(v -> 1 / v);
    assertThat(resistivity.mean(0, 2)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void nothingIsKnownOutside() {
    assertThatThrownBy(() -> STEPS.at(4.1)).hasMessage("x = 4.1 m must be in [0.0, 4.0]: profile");
    assertThatThrownBy(() -> STEPS.at(Double.NaN)).hasMessageStartingWith("x = NaN m");
    assertThatThrownBy(() -> Profile.cells(LAYERS, 1, 2))
        .hasMessage("values = 2 must be as many as cells = 3: profile");
    assertThatThrownBy(() -> Profile.table(new double[] {0, 1}, new double[] {1}))
        .hasMessage("values = 1 must be as many as table points = 2: profile");
  }

  @Test
  void aMirroredProfileIsReadFromTheOtherEnd() {
    Profile mirrored = STEPS.mirrored(4);
    assertThat(mirrored.at(0.5)).isEqualTo(4);
    assertThat(mirrored.at(3.5)).isEqualTo(2);
    assertThat(mirrored.mean(2, 3)).isCloseTo((10 + 4) / 2.0, within(ROUND_OFF));
    assertThat(mirrored.mean(0, 4)).isCloseTo(STEPS.mean(0, 4), within(ROUND_OFF));
  }

  @Test
  void constantsKnowThemselvesAndCompareByValue() {
    Profile half = Profile.constant(1).map(v -> v / 2);
    assertThat(half.isConstant()).isTrue();
    assertThat(half).isEqualTo(Profile.constant(0.5)).isNotEqualTo(Profile.constant(0.25));
    assertThat(half.times(Profile.constant(4))).isEqualTo(Profile.constant(2));
    assertThat(half.mirrored(1)).isEqualTo(half).hasSameHashCodeAs(Profile.constant(0.5));
    assertThat(Profile.of(x -> 0.5).isConstant()).isFalse();
    assertThat(Profile.of(x -> 0.5)).isNotEqualTo(half);
    assertThat(half).hasToString("Profile[0.5]");
  }
}

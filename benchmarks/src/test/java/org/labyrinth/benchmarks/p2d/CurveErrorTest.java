package org.labyrinth.benchmarks.p2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a curve is from another. */
class CurveErrorTest {
  private static final double EXACT = 1e-15; // one subtraction of voltages

  private static final Curve REFERENCE =
      new Curve(
          List.of(0.0, 10.0, 30.0, 500.0, 990.0, 1000.0), List.of(4.0, 3.9, 3.8, 3.5, 2.8, 2.5), 1);

  private static Curve with(int sample, double voltage) {
    List<Double> voltages = new ArrayList<>(REFERENCE.voltages());
    voltages.set(sample, voltage);
    return new Curve(REFERENCE.times(), voltages, 1);
  }

  @Test
  void aCurveIsNotOffFromItself() {
    assertThat(CurveError.of(REFERENCE, REFERENCE, 1)).isEqualTo(new CurveError(0, 0, 0));
  }

  @Test
  void theFirstHalfMinuteIsApart() {
    CurveError early = CurveError.of(with(1, 3.888), REFERENCE, 1);
    assertThat(early.early()).isCloseTo(0.012, within(EXACT));
    assertThat(early.later()).isZero();
    CurveError later = CurveError.of(with(2, 3.803), REFERENCE, 1);
    assertThat(later.early()).isZero();
    assertThat(later.later()).isCloseTo(0.003, within(EXACT));
  }

  @Test
  void theLastTwoPercentAreLeftOutAndTheEndIsNot() {
    assertThat(CurveError.of(with(4, 1.0), REFERENCE, 1).later()).isZero();
    Curve longer =
        new Curve(
            List.of(0.0, 10.0, 30.0, 500.0, 990.0, 1003.0),
            REFERENCE.voltages(),
            REFERENCE.ampereHours());
    assertThat(CurveError.of(longer, REFERENCE, 1).end()).isEqualTo(3);
  }

  @Test
  void aCurveThatBreaksOffOrIsNoNumberIsInfinitelyFarOff() {
    Curve broken = new Curve(List.of(0.0, 10.0, 30.0, 31.0), List.of(4.0, 3.9, 3.8, 3.8), 1);
    assertThat(CurveError.of(broken, REFERENCE, 1).later()).isInfinite();
    assertThat(CurveError.of(with(3, Double.NaN), REFERENCE, 1).later()).isInfinite();
  }

  @ParameterizedTest
  @EnumSource(CellModel.class)
  void aReferenceGivesItsCurrentTimesItsTime(CellModel model) throws IOException {
    Curve curve = Reference.of(model);
    assertThat(curve.times()).hasSize(201).isSorted();
    assertThat(curve.voltages().get(200)).isEqualTo(2.5);
    // 5 A for the whole time; the file holds nine digits.
    assertThat(curve.ampereHours()).isCloseTo(5 * curve.end() / 3600, within(1e-7));
  }
}

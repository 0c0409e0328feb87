package org.labyrinth.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tables, and the promise of every function that many points at once are the points one by one. */
class HermiteTableTest {
  private static final double ROUND_OFF = 1e-14;

  private static final ScalarFunction WAVE =
      ScalarFunction.of(x -> 2 + Math.sin(5 * x), x -> 5 * Math.cos(5 * x));

  private static final ScalarFunction STEEP =
      ScalarFunction.of(x -> Math.exp(-300 * x) + 0.1, x -> -300 * Math.exp(-300 * x));

  private static final ScalarFunction KINK =
      ScalarFunction.of(x -> 1 + Math.abs(x - 0.3), x -> Math.signum(x - 0.3));

  private static double worst(ScalarFunction a, ScalarFunction b, boolean slopes) {
    double worst = 0;
    for (int i = 0; i <= 5000; i++) {
      double x = 1e-4 + i / 5001.0;
      double error = slopes ? a.slope(x) - b.slope(x) : a.at(x) - b.at(x);
      worst = Math.max(worst, Math.abs(error));
    }
    return worst;
  }

  @Test
  void valuesAreOfFourthOrderAndSlopesOfThird() {
    int[] intervals = {8, 16, 32, 64};
    assertThat(
            RefinementStudy.onCells(
                    n -> worst(new HermiteTable(WAVE, 0, 1, n), WAVE, false), intervals)
                .order())
        .isCloseTo(4, within(0.1));
    assertThat(
            RefinementStudy.onCells(
                    n -> worst(new HermiteTable(WAVE, 0, 1, n), WAVE, true), intervals)
                .order())
        .isCloseTo(3, within(0.1));
  }

  @Test
  void theErrorIsTheWidthToTheFourthTimesTheFourthDerivativeOver384() {
    double bound = Math.pow(1.0 / 64, 4) / 384 * 625;
    assertThat(worst(new HermiteTable(WAVE, 0, 1, 64), WAVE, false))
        .isLessThan(bound)
        .isGreaterThan(0.9 * bound);
  }

  @Test
  void theSlopeIsThatOfTheTableItself() {
    HermiteTable table = new HermiteTable(WAVE, 0, 1, 7);
    for (double x = -0.2; x < 1.2; x += 0.0137) {
      double h = 1e-6;
      double difference = (table.at(x + h) - table.at(x - h)) / (2 * h);
      assertThat(table.slope(x)).isCloseTo(difference, within(1e-4)); // a jump of f″ within h
    }
  }

  @Test
  void theToleranceIsKept() {
    for (ScalarFunction function : new ScalarFunction[] {WAVE, STEEP}) {
      for (double tolerance : new double[] {1e-6, 1e-8, 1e-10}) {
        HermiteTable table = HermiteTable.of(function, 0, 1, tolerance);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
          double x = random.nextDouble();
          // The error is largest half way but for the change of f⁗ across an interval.
          assertThat(table.at(x))
              .isCloseTo(function.at(x), within(1.2 * tolerance * Math.abs(function.at(x))));
        }
      }
    }
    assertThat(HermiteTable.of(STEEP, 0, 1, 1e-10).intervals())
        .isGreaterThan(HermiteTable.of(WAVE, 0, 1, 1e-10).intervals());
  }

  @Test
  void beyondTheEndsItIsAStraightLine() {
    HermiteTable table = HermiteTable.of(WAVE, 0.2, 0.9, 1e-9);
    for (double beyond : new double[] {1e-9, 0.3, 100}) {
      assertThat(table.at(0.2 - beyond))
          .isCloseTo(
              WAVE.at(0.2) - beyond * WAVE.slope(0.2), within(ROUND_OFF * (1 + beyond) * 10));
      assertThat(table.at(0.9 + beyond))
          .isCloseTo(
              WAVE.at(0.9) + beyond * WAVE.slope(0.9), within(ROUND_OFF * (1 + beyond) * 10));
      assertThat(table.slope(0.2 - beyond)).isCloseTo(WAVE.slope(0.2), within(10 * ROUND_OFF));
      assertThat(table.slope(0.9 + beyond)).isCloseTo(WAVE.slope(0.9), within(10 * ROUND_OFF));
    }
    assertThat(table.low()).isEqualTo(0.2);
    assertThat(table.high()).isEqualTo(0.9);
  }

  @Test
  void aKinkIsWrongInItsOwnIntervalOnly() {
    HermiteTable table = HermiteTable.of(KINK, 0, 1, 1e-12);
    assertThat(table.intervals()).isEqualTo(32_768);
    double width = 1.0 / 32_768;
    for (double x = 0.0005; x < 1; x += 0.00071) {
      double error = Math.abs(x - 0.3) < width ? width : 10 * ROUND_OFF;
      assertThat(table.at(x)).isCloseTo(KINK.at(x), within(error));
    }
  }

  @Test
  void aConstantNeedsNoMoreThanTheFirstTable() {
    HermiteTable table = HermiteTable.of(ScalarFunction.constant(-3), -1, 5, 1e-15);
    assertThat(table.intervals()).isEqualTo(512);
    for (double x : new double[] {-10, -1, 0.123, 5, 10}) {
      assertThat(table.at(x)).isEqualTo(-3);
      assertThat(table.slope(x)).isZero();
    }
  }

  @Test
  void aTableOfNothingIsRefused() {
    assertThatThrownBy(() -> HermiteTable.of(WAVE, 1, 1, 1e-6))
        .hasMessage("table from 1.0 to 1.0 must have finite, rising ends: table");
    assertThatThrownBy(() -> HermiteTable.of(WAVE, 0, Double.POSITIVE_INFINITY, 1e-6))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyPointsAtOnceAreThePointsOneByOne() {
    double[] x = new double[1000];
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextDouble(-0.5, 1.5);
    }
    x[0] = 0;
    x[1] = 1;
    x[2] = 0.5;
    for (ScalarFunction function :
        new ScalarFunction[] {
          ScalarFunction.constant(4), WAVE, HermiteTable.of(WAVE, 0, 1, 1e-8)
        }) {
      double[] values = new double[x.length];
      double[] slopes = new double[x.length];
      function.evaluate(x, 999, values, slopes);
      for (int i = 0; i < 999; i++) {
        assertThat(values[i]).isCloseTo(function.at(x[i]), within(ROUND_OFF));
        assertThat(slopes[i]).isCloseTo(function.slope(x[i]), within(10 * ROUND_OFF));
      }
      assertThat(values[999]).isZero(); // beyond the count nothing is written
    }
  }

  @Test
  void onlyAConstantSaysThatItIsOne() {
    assertThat(ScalarFunction.constant(4).isConstant()).isTrue();
    assertThat(WAVE.isConstant()).isFalse();
  }
}

package org.labyrinth.autograder.tests.e11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e11.SettlementMistake.COMPRESSIBILITY_UPSIDE_DOWN;
import static org.labyrinth.exercises.e11.SettlementMistake.CONDUCTIVITY_FOR_MOBILITY;
import static org.labyrinth.exercises.e11.SettlementMistake.HALF_FOR_NINE_TENTHS;
import static org.labyrinth.exercises.e11.SettlementMistake.PATH_NOT_SQUARED;
import static org.labyrinth.exercises.e11.SettlementMistake.RIGHT;
import static org.labyrinth.exercises.e11.SettlementMistake.UNEXPLAINED;
import static org.labyrinth.exercises.e11.SettlementMistake.WRONG_PATH;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e11.SettlementDiagnosis;
import org.labyrinth.exercises.e11.SettlementMistake;

class SettlementDiagnosisHiddenTest {
  /** Above the round-off of a few products, far below the differences between the mistakes. */
  private static final double TOLERANCE = 1e-9;

  private static final double[] THICKNESSES = {3, 7.5, 20};
  private static final double[] MOBILITIES = {2e-14, 3e-12};
  private static final double[] COMPRESSIBILITIES = {3e-7, 2e-6};

  private interface Time {
    /** From the path, the thickness, λ and m_v. */
    double of(double path, double thickness, double mobility, double compressibility);
  }

  private static void assertVerdict(
      SettlementDiagnosis answer, SettlementMistake verdict, int ends, Time time) {
    for (double thickness : THICKNESSES) {
      for (double mobility : MOBILITIES) {
        for (double soft : COMPRESSIBILITIES) {
          double reported = time.of(thickness / ends, thickness, mobility, soft);
          assertThat(answer.diagnose(thickness, ends, mobility, soft, reported, TOLERANCE))
              .isEqualTo(verdict);
        }
      }
    }
  }

  @Test
  @Order(1)
  @DisplayName("T₉₀ H²/c_v is right, with one drained end and with two")
  @Hint("H is the longest way out; c_v = λ/m_v.")
  void recognizesTheRightTime(SettlementDiagnosis answer) {
    assertVerdict(answer, RIGHT, 1, (h, d, l, m) -> 0.848 * h * h * m / l);
    assertVerdict(answer, RIGHT, 2, (h, d, l, m) -> 0.848 * h * h * m / l);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The other number of drained ends is noticed, either way")
  @Hint(
      "The other number of drained ends: half the path, a quarter of the time; twice the path, four times.")
  void recognizesTheWrongPath(SettlementDiagnosis answer) {
    assertVerdict(answer, WRONG_PATH, 2, (h, d, l, m) -> 0.848 * d * d * m / l);
    assertVerdict(answer, WRONG_PATH, 1, (h, d, l, m) -> 0.848 * d * d / 4 * m / l);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("The time to half the settlement is noticed")
  @Hint("The time to half the settlement has the same formula with the other time factor.")
  void recognizesTheHalf(SettlementDiagnosis answer) {
    assertVerdict(answer, HALF_FOR_NINE_TENTHS, 1, (h, d, l, m) -> 0.197 * h * h * m / l);
    assertVerdict(answer, HALF_FOR_NINE_TENTHS, 2, (h, d, l, m) -> 0.197 * h * h * m / l);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A compressibility upside down is noticed")
  @Hint("COMPRESSIBILITY_UPSIDE_DOWN: c_v = λ m_v in the place of λ/m_v.")
  void recognizesTheCompressibilityUpsideDown(SettlementDiagnosis answer) {
    assertVerdict(answer, COMPRESSIBILITY_UPSIDE_DOWN, 2, (h, d, l, m) -> 0.848 * h * h / (l * m));
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A conductivity in m/s for the mobility is noticed")
  @Hint("λ ρ g is 9810 times λ as a number: is the time longer then, or shorter?")
  void recognizesTheConductivity(SettlementDiagnosis answer) {
    assertVerdict(
        answer, CONDUCTIVITY_FOR_MOBILITY, 1, (h, d, l, m) -> 0.848 * h * h * m / (l * 9810));
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("A path that was not squared is noticed")
  @Hint("PATH_NOT_SQUARED: T₉₀ H/c_v, where not even the unit is right.")
  void recognizesThePathThatWasNotSquared(SettlementDiagnosis answer) {
    assertVerdict(answer, PATH_NOT_SQUARED, 2, (h, d, l, m) -> 0.848 * h * m / l);
  }

  @Test
  @Order(7)
  @DisplayName("What none of them explains is admitted")
  @Hint("Test every explanation; if none holds, say so.")
  void admitsWhatItCannotExplain(SettlementDiagnosis answer) {
    assertVerdict(answer, UNEXPLAINED, 1, (h, d, l, m) -> 0.848 * h * h * m / l * 1.01);
    assertVerdict(answer, UNEXPLAINED, 2, (h, d, l, m) -> 0.848 * h * h * m / l / 3);
  }

  @Test
  @Order(8)
  @DisplayName("Where two mistakes lead to one time, the first in the list is named")
  @Hint(
      "Two mistakes may lead to one time: ask in the order of the enum and stop at the first that fits.")
  void theFirstOfSeveralExplanationsWins(SettlementDiagnosis answer) {
    // H = 1: squared or not. m_v = 1: multiplied or divided.
    assertThat(answer.diagnose(1, 1, 1e-12, 1e-6, 0.848e6, TOLERANCE)).isEqualTo(RIGHT);
    assertThat(answer.diagnose(4, 2, 1e-12, 1, 3.392e12, TOLERANCE)).isEqualTo(RIGHT);
    // H = 2 of 4 m: twice not squared is squared, and the whole path not squared is neither.
    assertThat(answer.diagnose(4, 1, 1e-12, 1e-6, 0.848 * 4e6, TOLERANCE)).isEqualTo(WRONG_PATH);
  }

  @Test
  @Order(9)
  @DisplayName("The tolerance is relative to the time that a mistake leads to, and reached counts")
  @Hint("|reported − time| ≤ tolerance · time: whose magnitude, and is the limit within?")
  void theToleranceIsRelative(SettlementDiagnosis answer) {
    // Powers of two, so that nothing is rounded: 0.848 · 16.
    assertThat(answer.diagnose(4, 1, 0.25, 0.25, 0.848 * 16, 0)).isEqualTo(RIGHT);
    double t = 0.848 * 16e6;
    assertThat(answer.diagnose(4, 1, 1e-12, 1e-6, 1.249 * t, 0.25)).isEqualTo(RIGHT);
    assertThat(answer.diagnose(4, 1, 1e-12, 1e-6, 0.751 * t, 0.25)).isEqualTo(RIGHT);
    assertThat(answer.diagnose(4, 1, 1e-12, 1e-6, 1.251 * t, 0.25)).isEqualTo(UNEXPLAINED);
    assertThat(answer.diagnose(4, 1, 1e-12, 1e-6, 0.749 * t, 0.25)).isEqualTo(UNEXPLAINED);
  }

  @Test
  @Order(10)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Ask for what is right rather than for what is wrong: NaN is never wrong.")
  void refusesNumbersOutOfRange(SettlementDiagnosis answer) {
    for (int i = 0; i < 4; i++) {
      for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
        double[] p = {3, 1e-12, 1e-6, 1e6};
        p[i] = no;
        refused(answer, p, 1, 0.1);
      }
    }
    double[] good = {3, 1e-12, 1e-6, 1e6};
    refused(answer, good, 0, 0.1);
    refused(answer, good, 3, 0.1);
    refused(answer, good, -1, 0.1);
    for (double no : new double[] {-0.1, 1, Double.NaN}) {
      refused(answer, good, 2, no);
    }
  }

  private static void refused(SettlementDiagnosis answer, double[] p, int ends, double tolerance) {
    assertThatThrownBy(() -> answer.diagnose(p[0], ends, p[1], p[2], p[3], tolerance))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

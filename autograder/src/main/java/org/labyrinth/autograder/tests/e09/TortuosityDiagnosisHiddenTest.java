package org.labyrinth.autograder.tests.e09;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e09.TortuosityMistake.POROSITY_FORGOTTEN;
import static org.labyrinth.exercises.e09.TortuosityMistake.RIGHT;
import static org.labyrinth.exercises.e09.TortuosityMistake.ROOT_TAKEN;
import static org.labyrinth.exercises.e09.TortuosityMistake.SEPARATOR_COUNTED;
import static org.labyrinth.exercises.e09.TortuosityMistake.THIRD_FORGOTTEN;
import static org.labyrinth.exercises.e09.TortuosityMistake.TWO_ELECTRODES;
import static org.labyrinth.exercises.e09.TortuosityMistake.UNEXPLAINED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e09.TortuosityDiagnosis;
import org.labyrinth.exercises.e09.TortuosityMistake;

class TortuosityDiagnosisHiddenTest {
  /** Above the round-off of a few products, far below the differences between the mistakes. */
  private static final double TOLERANCE = 1e-9;

  /** R_ion, R_s, L, κ, ε. */
  private static final double[][] CELLS = {
    {5.3e-4, 1.7e-4, 74e-6, 0.95, 0.41}, {2.2e-4, 3.1e-4, 51e-6, 1.3, 0.33}
  };

  private interface Report {
    double of(double[] cell, double right);
  }

  private static void assertVerdict(
      TortuosityDiagnosis answer, TortuosityMistake verdict, Report report) {
    for (double[] c : CELLS) {
      double right = c[4] * c[0] * c[3] / c[2];
      assertThat(answer.diagnose(c[0], c[1], c[2], c[3], c[4], report.of(c, right), TOLERANCE))
          .isEqualTo(verdict);
    }
  }

  @Test
  @Order(1)
  @DisplayName("ε R_ion κ/L is right")
  @Hint("The tortuosity factor is the porosity times the MacMullin number.")
  void recognizesWhatIsRight(TortuosityDiagnosis answer) {
    assertVerdict(answer, RIGHT, (c, right) -> right);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("A third of the resistance taken for all of it is noticed")
  @Hint("THIRD_FORGOTTEN: at low frequency an electrode shows R_ion/3, which was taken for R_ion.")
  void recognizesTheThird(TortuosityDiagnosis answer) {
    assertVerdict(answer, THIRD_FORGOTTEN, (c, right) -> right / 3);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Two electrodes taken for one are noticed")
  @Hint("TWO_ELECTRODES: the resistance of both, twice that of one, was taken for that of one.")
  void recognizesTwoElectrodes(TortuosityDiagnosis answer) {
    assertVerdict(answer, TWO_ELECTRODES, (c, right) -> 2 * right);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A separator that was counted in is noticed")
  @Hint("(R_s + 2 R_ion/3) · 3/2 in the place of R_ion: SEPARATOR_COUNTED.")
  void recognizesTheSeparator(TortuosityDiagnosis answer) {
    assertVerdict(answer, SEPARATOR_COUNTED, (c, right) -> (c[0] + 1.5 * c[1]) * right / c[0]);
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A root of the tortuosity factor is noticed")
  @Hint("For inclined pores the factor is the square of the length ratio.")
  void recognizesTheRoot(TortuosityDiagnosis answer) {
    assertVerdict(answer, ROOT_TAKEN, (c, right) -> Math.sqrt(right));
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("A MacMullin number is noticed")
  @Hint("1/B in the place of ε/B: POROSITY_FORGOTTEN.")
  void recognizesTheMacMullinNumber(TortuosityDiagnosis answer) {
    assertVerdict(answer, POROSITY_FORGOTTEN, (c, right) -> right / c[4]);
  }

  @Test
  @Order(7)
  @DisplayName("What none of them explains is admitted")
  @Hint("Test every explanation; if none holds, say so.")
  void admitsWhatItCannotExplain(TortuosityDiagnosis answer) {
    assertVerdict(answer, UNEXPLAINED, (c, right) -> 1.01 * right);
    assertVerdict(answer, UNEXPLAINED, (c, right) -> 9 * right);
  }

  @Test
  @Order(8)
  @DisplayName("Where two mistakes lead to one number, the first in the list is named")
  @Hint(
      "Two mistakes may lead to one number: ask in the order of the enum and stop at the first that fits.")
  void theFirstOfSeveralExplanationsWins(TortuosityDiagnosis answer) {
    // τ = 1: its root is 1 too. ε = 1/2: the MacMullin number is twice τ.
    assertThat(answer.diagnose(2, 1, 1, 1, 0.5, 1, TOLERANCE)).isEqualTo(RIGHT);
    assertThat(answer.diagnose(4, 1, 1, 1, 0.5, 4, TOLERANCE)).isEqualTo(TWO_ELECTRODES);
    // R_s = R_ion · 2/3 doubles too.
    assertThat(answer.diagnose(3, 2, 1, 1, 0.75, 4.5, TOLERANCE)).isEqualTo(TWO_ELECTRODES);
  }

  @Test
  @Order(9)
  @DisplayName("The tolerance is relative to the τ of a mistake, and reached counts")
  @Hint("|reported − expected| ≤ tolerance · expected: whose magnitude, and is the limit within?")
  void theToleranceIsRelative(TortuosityDiagnosis answer) {
    for (double unit : new double[] {1, 1024}) {
      // τ = 8 · unit; a quarter of it is 2 · unit.
      double r = 16 * unit;
      assertThat(answer.diagnose(r, r, 1, 1, 0.5, 10 * unit, 0.25)).isEqualTo(RIGHT);
      assertThat(answer.diagnose(r, r, 1, 1, 0.5, 6 * unit, 0.25)).isEqualTo(RIGHT);
      assertThat(answer.diagnose(r, r, 1, 1, 0.5, 10.3 * unit, 0.25)).isNotEqualTo(RIGHT);
      assertThat(answer.diagnose(r, r, 1, 1, 0.5, 5.9 * unit, 0.25)).isNotEqualTo(RIGHT);
      assertThat(answer.diagnose(r, r, 1, 1, 0.5, 8 * unit, 0)).isEqualTo(RIGHT);
    }
  }

  @Test
  @Order(10)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Ask for what is right rather than for what is wrong: NaN is never wrong.")
  void refusesNumbersOutOfRange(TortuosityDiagnosis answer) {
    double[] good = {5e-4, 2e-4, 8e-5, 1, 0.4, 2.5, 0.1};
    for (int i = 0; i < good.length; i++) {
      double[] no = {-1, Double.NaN, Double.POSITIVE_INFINITY};
      for (double value : no) {
        assertRefused(answer, good, i, value);
      }
      if (i < 6) {
        assertRefused(answer, good, i, 0);
      }
    }
    assertRefused(answer, good, 4, 1);
    assertRefused(answer, good, 6, 1);
  }

  private static void assertRefused(
      TortuosityDiagnosis answer, double[] good, int place, double value) {
    double[] b = good.clone();
    b[place] = value;
    assertThatThrownBy(() -> answer.diagnose(b[0], b[1], b[2], b[3], b[4], b[5], b[6]))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

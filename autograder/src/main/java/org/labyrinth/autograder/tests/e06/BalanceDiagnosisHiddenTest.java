package org.labyrinth.autograder.tests.e06;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e06.BalanceMistake.BALANCED;
import static org.labyrinth.exercises.e06.BalanceMistake.SOURCE_PER_ELECTROLYTE;
import static org.labyrinth.exercises.e06.BalanceMistake.TRANSFERENCE_FORGOTTEN;
import static org.labyrinth.exercises.e06.BalanceMistake.TRANSFERENCE_FOR_REMAINDER;
import static org.labyrinth.exercises.e06.BalanceMistake.UNEXPLAINED;
import static org.labyrinth.exercises.e06.BalanceMistake.WRONG_SIGN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e06.BalanceDiagnosis;
import org.labyrinth.exercises.e06.BalanceMistake;

class BalanceDiagnosisHiddenTest {
  /** Above the round-off of a few products, far below the differences between the mistakes. */
  private static final double TOLERANCE = 1e-9;

  private static final double[] TRANSFERENCES = {0.26, 0.38, 0.6};
  private static final double[] POROSITIES = {0.3, 0.45};

  /** Both signs: an electrode may release lithium or take it up. */
  private static final double[] MOLES = {2, -0.1};

  private interface Gain {
    double of(double transference, double porosity, double moles);
  }

  private static void assertVerdict(BalanceDiagnosis answer, BalanceMistake verdict, Gain gain) {
    for (double transference : TRANSFERENCES) {
      for (double porosity : POROSITIES) {
        for (double moles : MOLES) {
          double charge = moles * BalanceDiagnosis.FARADAY;
          double gained = gain.of(transference, porosity, moles);
          assertThat(answer.diagnose(transference, porosity, charge, gained, TOLERANCE))
              .isEqualTo(verdict);
        }
      }
    }
  }

  @Test
  @Order(1)
  @DisplayName("(1 − t₊) Q/F balances, in either direction")
  @Hint("The tolerance is relative to a magnitude: electrodes that take up lithium lose salt.")
  void recognizesTheBalance(BalanceDiagnosis answer) {
    assertVerdict(answer, BALANCED, (t, e, n) -> (1 - t) * n);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Q/F forgets that lithium migrates")
  @Hint("What if the whole reaction stayed in the electrolyte?")
  void recognizesTheForgottenTransference(BalanceDiagnosis answer) {
    assertVerdict(answer, TRANSFERENCE_FORGOTTEN, (t, e, n) -> n);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("t₊ in the place of 1 − t₊ is noticed")
  @Hint("Which of the two shares stays, that of the cation's migration or the rest?")
  void recognizesTheTransferenceItself(BalanceDiagnosis answer) {
    assertVerdict(answer, TRANSFERENCE_FOR_REMAINDER, (t, e, n) -> t * n);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("The wrong sign is noticed")
  @Hint("As much, with the other sign.")
  void recognizesTheWrongSign(BalanceDiagnosis answer) {
    assertVerdict(answer, WRONG_SIGN, (t, e, n) -> -(1 - t) * n);
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A source taken per volume of electrolyte is noticed")
  @Hint("The right source, once more multiplied by something below one.")
  void recognizesTheSourcePerElectrolyte(BalanceDiagnosis answer) {
    assertVerdict(answer, SOURCE_PER_ELECTROLYTE, (t, e, n) -> e * (1 - t) * n);
  }

  @Test
  @Order(6)
  @DisplayName("What none of them explains is admitted")
  @Hint("Test every explanation; if none holds, say so.")
  void admitsWhatItCannotExplain(BalanceDiagnosis answer) {
    assertVerdict(answer, UNEXPLAINED, (t, e, n) -> 3 * n);
    assertVerdict(answer, UNEXPLAINED, (t, e, n) -> 0);
    assertVerdict(answer, UNEXPLAINED, (t, e, n) -> -n);
  }

  @Test
  @Order(7)
  @DisplayName("Where two mistakes lead to one gain, the first in the list is named")
  @Hint("Ask in the order of the constants and stop at the first that fits.")
  void theFirstOfSeveralExplanationsWins(BalanceDiagnosis answer) {
    double charge = BalanceDiagnosis.FARADAY;
    // t₊ = 1/2: t₊ and 1 − t₊ are one. t₊ = 1/4, ε = 1/3: ε (1 − t₊) = t₊.
    assertThat(answer.diagnose(0.5, 0.3, charge, 0.5, TOLERANCE)).isEqualTo(BALANCED);
    assertThat(answer.diagnose(0.25, 1.0 / 3, charge, 0.25, TOLERANCE))
        .isEqualTo(TRANSFERENCE_FOR_REMAINDER);
  }

  @Test
  @Order(8)
  @DisplayName("The tolerance is relative to the gain that a mistake leads to, and reached counts")
  @Hint("|gain − expected| ≤ tolerance · |expected|: whose magnitude, and is the limit within?")
  void theToleranceIsRelative(BalanceDiagnosis answer) {
    for (double unit : new double[] {1, 1 / 1024.0, -1024}) {
      double charge = unit * BalanceDiagnosis.FARADAY;
      // 1 − t₊ = 1/2; a quarter of it is 1/8.
      assertThat(answer.diagnose(0.5, 0.9, charge, 0.625 * unit, 0.25)).isEqualTo(BALANCED);
      assertThat(answer.diagnose(0.5, 0.9, charge, 0.375 * unit, 0.25)).isEqualTo(BALANCED);
      assertThat(answer.diagnose(0.5, 0.9, charge, 0.64 * unit, 0.25)).isNotEqualTo(BALANCED);
      assertThat(answer.diagnose(0.5, 0.9, charge, 0.36 * unit, 0.25)).isNotEqualTo(BALANCED);
      assertThat(answer.diagnose(0.5, 0.9, charge, 0.5 * unit, 0)).isEqualTo(BALANCED);
    }
  }

  @Test
  @Order(9)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Ask for what is right rather than for what is wrong: NaN is never wrong.")
  void refusesNumbersOutOfRange(BalanceDiagnosis answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {0, 0.3, 1, 1, 0.1},
      {1, 0.3, 1, 1, 0.1},
      {nan, 0.3, 1, 1, 0.1},
      {0.3, 0, 1, 1, 0.1},
      {0.3, 1, 1, 1, 0.1},
      {0.3, nan, 1, 1, 0.1},
      {0.3, 0.3, 0, 1, 0.1},
      {0.3, 0.3, nan, 1, 0.1},
      {0.3, 0.3, infinity, 1, 0.1},
      {0.3, 0.3, 1, nan, 0.1},
      {0.3, 0.3, 1, infinity, 0.1},
      {0.3, 0.3, 1, 1, -0.1},
      {0.3, 0.3, 1, 1, 1},
      {0.3, 0.3, 1, 1, nan}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.diagnose(b[0], b[1], b[2], b[3], b[4]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

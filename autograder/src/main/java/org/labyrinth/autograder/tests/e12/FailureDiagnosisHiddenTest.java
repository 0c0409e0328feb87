package org.labyrinth.autograder.tests.e12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e12.ClosureFailure.EXTRAPOLATION;
import static org.labyrinth.exercises.e12.ClosureFailure.LEAK;
import static org.labyrinth.exercises.e12.ClosureFailure.OVERFIT;
import static org.labyrinth.exercises.e12.ClosureFailure.SOUND;
import static org.labyrinth.exercises.e12.ClosureFailure.UNDERFIT;
import static org.labyrinth.exercises.e12.ClosureFailure.WRONG_TARGET;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e12.ClosureFailure;
import org.labyrinth.exercises.e12.FailureDiagnosis;

class FailureDiagnosisHiddenTest {
  private static final double[][] TRAINING = {
    {0.5, 0.5, -0.1}, {0.3, 0.7, 0.2}, {0.6, 0.6, 0}, {0.4, 0.55, 0.1}
  };

  /** All three within the training, the first on its very edges. */
  private static final double[][] WITHIN = {{0.3, 0.7, -0.1}, {0.45, 0.6, 0.05}, {0.6, 0.5, 0.2}};

  private static final double[] ALLOWED = {0.1, 0.2, 0.3};

  private static ClosureFailure onWithin(
      FailureDiagnosis answer, double training, double test, double law) {
    return answer.diagnose(TRAINING, WITHIN, ALLOWED, training, test, law);
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("One row that was trained on is a leak, whichever it is, before all else")
  @Hint(
      "LEAK before all else: every row of the test against every row of the training, all their numbers.")
  void oneRowIsALeak(FailureDiagnosis answer) {
    for (double[] trained : TRAINING) {
      for (int i = 0; i < 3; i++) {
        double[][] test = WITHIN.clone();
        test[i] = trained.clone();
        assertThat(answer.diagnose(TRAINING, test, ALLOWED, 0.05, 0.06, 0.5)).isEqualTo(LEAK);
        assertThat(answer.diagnose(TRAINING, test, new double[] {-1, -1, -1}, 0.05, 0.6, 0.01))
            .isEqualTo(LEAK);
      }
    }
    // Numbers that are all there, but never in one row, are no leak.
    assertThat(onWithin(answer, 0.05, 0.06, 0.5)).isEqualTo(SOUND);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("One B beyond Wiener's bounds, or on them, betrays the target")
  @Hint("WRONG_TARGET: 0 < B < ε with the ε of B's own row of the test; 0, ε and NaN are out.")
  void oneImpossibleEfficiencyBetraysTheTarget(FailureDiagnosis answer) {
    for (int i = 0; i < 3; i++) {
      for (double no : new double[] {0, -0.2, WITHIN[i][0], WITHIN[i][0] + 0.01, Double.NaN}) {
        double[] predicted = ALLOWED.clone();
        predicted[i] = no;
        assertThat(answer.diagnose(TRAINING, WITHIN, predicted, 0.05, 0.06, 0.5))
            .isEqualTo(WRONG_TARGET);
        assertThat(answer.diagnose(TRAINING, WITHIN, predicted, 0.05, 0.6, 0.01))
            .isEqualTo(WRONG_TARGET);
      }
      double[] nearly = ALLOWED.clone();
      nearly[i] = WITHIN[i][0] - 0.01;
      assertThat(answer.diagnose(TRAINING, WITHIN, nearly, 0.05, 0.06, 0.5)).isEqualTo(SOUND);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Bad on a test that mostly lies outside: extrapolation")
  @Hint(
      "Rows outside, in one feature or more, above or below, count once each: one of two is not most.")
  void mostlyOutsideIsExtrapolation(FailureDiagnosis answer) {
    for (int feature = 0; feature < 3; feature++) {
      for (double shift : new double[] {-0.35, 0.35}) {
        for (int spared = 0; spared < 3; spared++) {
          double[][] test = new double[3][];
          double[][] rather = new double[3][];
          for (int i = 0; i < 3; i++) {
            double[] moved = WITHIN[i].clone();
            moved[feature] += shift;
            test[i] = i == spared ? WITHIN[i] : moved;
            rather[i] = i == spared ? moved : WITHIN[i];
          }
          double[] predicted = {1e-3, 1e-3, 1e-3};
          if (feature > 0) {
            assertThat(answer.diagnose(TRAINING, test, predicted, 0.05, 0.11, 0.5))
                .isEqualTo(EXTRAPOLATION);
            assertThat(answer.diagnose(TRAINING, rather, predicted, 0.05, 0.11, 0.5))
                .isEqualTo(OVERFIT);
          }
        }
      }
    }
    double[][] denser = {{0.29, 0.6, 0.05}, {0.61, 0.6, 0.05}};
    double[] two = {0.1, 0.1};
    assertThat(answer.diagnose(TRAINING, denser, two, 0.05, 0.11, 0.5)).isEqualTo(EXTRAPOLATION);
    double[][] half = {{0.29, 0.6, 0.05}, {0.59, 0.6, 0.05}};
    assertThat(answer.diagnose(TRAINING, half, two, 0.05, 0.11, 0.5)).isEqualTo(OVERFIT);
    assertThat(answer.diagnose(TRAINING, denser, two, 0.05, 0.1, 0.5)).isEqualTo(SOUND);
    double[][] doubly = {{0.45, 0.9, 0.9}, {0.45, 0.6, 0.05}, {0.5, 0.6, 0.05}};
    assertThat(answer.diagnose(TRAINING, doubly, ALLOWED, 0.05, 0.11, 0.5)).isEqualTo(OVERFIT);
  }

  @Test
  @Order(4)
  @DisplayName("Bad on a test within the range, its edges included: overfit")
  @Hint(
      "OVERFIT, asked before UNDERFIT: more than twice the training error, on a test within the range.")
  void badWithinTheRangeIsOverfit(FailureDiagnosis answer) {
    assertThat(onWithin(answer, 0.05, 0.101, 0.5)).isEqualTo(OVERFIT);
    assertThat(onWithin(answer, 0.05, 0.1, 0.5)).isEqualTo(SOUND);
    assertThat(onWithin(answer, 0, 0.01, 0.5)).isEqualTo(OVERFIT);
    assertThat(onWithin(answer, 0.3, 0.7, 0.2)).isEqualTo(OVERFIT);
  }

  @Test
  @Order(5)
  @DisplayName("Not better than the law on its own training: underfit")
  @Hint("UNDERFIT compares the training error with the law's; an equal error is not below it.")
  void notBetterThanTheLawIsUnderfit(FailureDiagnosis answer) {
    assertThat(onWithin(answer, 0.3, 0.3, 0.2)).isEqualTo(UNDERFIT);
    assertThat(onWithin(answer, 0.25, 0.5, 0.25)).isEqualTo(UNDERFIT);
    assertThat(onWithin(answer, 0.24, 0.47, 0.25)).isEqualTo(SOUND);
    assertThat(onWithin(answer, 0, 0, 0)).isEqualTo(UNDERFIT);
    double[][] one = {{0.5, 0.6}};
    double[][] other = {{0.5, 0.7}};
    assertThat(answer.diagnose(one, other, new double[] {0.2}, 0.1, 0.1, 0.1)).isEqualTo(UNDERFIT);
  }

  @Test
  @Order(6)
  @DisplayName("Nothing trained, nothing tested, and errors that are none are refused")
  @Hint(
      "Refuse no training, no test, not one prediction a row, and errors below 0 or NaN; 0 is allowed.")
  void refusesWhatIsNoTrial(FailureDiagnosis answer) {
    refused(answer, new double[0][], WITHIN, ALLOWED, 0.1, 0.1, 0.1);
    refused(answer, TRAINING, new double[0][], new double[0], 0.1, 0.1, 0.1);
    refused(answer, TRAINING, WITHIN, new double[] {0.1, 0.1}, 0.1, 0.1, 0.1);
    refused(answer, TRAINING, WITHIN, new double[] {0.1, 0.1, 0.1, 0.1}, 0.1, 0.1, 0.1);
    for (double no : new double[] {-0.01, Double.NaN}) {
      refused(answer, TRAINING, WITHIN, ALLOWED, no, 0.1, 0.1);
      refused(answer, TRAINING, WITHIN, ALLOWED, 0.1, no, 0.1);
      refused(answer, TRAINING, WITHIN, ALLOWED, 0.1, 0.1, no);
    }
  }

  private static void refused(
      FailureDiagnosis answer,
      double[][] training,
      double[][] test,
      double[] predicted,
      double trainingError,
      double testError,
      double lawError) {
    assertThatThrownBy(
            () -> answer.diagnose(training, test, predicted, trainingError, testError, lawError))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

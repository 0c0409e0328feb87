package org.labyrinth.autograder.tests.e10;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e10.GainVerdict.BASELINE_NOT_TUNED;
import static org.labyrinth.exercises.e10.GainVerdict.HONEST;
import static org.labyrinth.exercises.e10.GainVerdict.NO_GAIN;
import static org.labyrinth.exercises.e10.GainVerdict.PORES_DIFFER;
import static org.labyrinth.exercises.e10.GainVerdict.SOLIDS_DIFFER;
import static org.labyrinth.exercises.e10.GainVerdict.WITHIN_THE_MESH;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e10.DesignReport;
import org.labyrinth.exercises.e10.GainDiagnosis;

/** All numbers are sums of powers of two, so that limits are met exactly. */
class GainDiagnosisHiddenTest {
  private static final DesignReport UNIFORM = new DesignReport(128, 64, 96, 97);

  private static DesignReport graded(double solids, double pores, double coarse, double fine) {
    return new DesignReport(solids, pores, coarse, fine);
  }

  @Test
  @Order(1)
  @DisplayName("A gain against which nothing stands is honest")
  @Hint(
      "Same solids and pores, more than the meshes leave open, more than tuned: is that HONEST for you?")
  void recognizesAnHonestGain(GainDiagnosis answer) {
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 120, 121), 110, 0.125)).isEqualTo(HONEST);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 122, 121), 110, 0)).isEqualTo(HONEST);
    DesignReport sure = new DesignReport(0.125, 0.0625, 97, 97);
    assertThat(answer.diagnose(sure, graded(0.125, 0.0625, 97.5, 97.5), 0.5, 0)).isEqualTo(HONEST);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Other solids, more or less, are noticed first; the tolerance is the uniform's")
  @Hint(
      "Solids come first: |difference| > tolerance · the uniform's solids. Reached is still the same.")
  void noticesOtherSolids(GainDiagnosis answer) {
    for (double off : new double[] {16.5, -16.5}) {
      assertThat(answer.diagnose(UNIFORM, graded(128 + off, 64, 120, 121), 110, 0.125))
          .isEqualTo(SOLIDS_DIFFER);
      // whatever else is wrong
      assertThat(answer.diagnose(UNIFORM, graded(128 + off, 99, 50, 50), 990, 0.125))
          .isEqualTo(SOLIDS_DIFFER);
    }
    for (double off : new double[] {16, -16}) {
      assertThat(answer.diagnose(UNIFORM, graded(128 + off, 64, 120, 121), 110, 0.125))
          .isEqualTo(HONEST);
    }
    assertThat(answer.diagnose(UNIFORM, graded(128.5, 64, 120, 121), 110, 0))
        .isEqualTo(SOLIDS_DIFFER);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Other pores, more or less, are noticed next")
  @Hint(
      "Pores come second, more or fewer: |difference| against the tolerance times the uniform's pores.")
  void noticesOtherPores(GainDiagnosis answer) {
    for (double off : new double[] {8.5, -8.5}) {
      assertThat(answer.diagnose(UNIFORM, graded(128, 64 + off, 120, 121), 110, 0.125))
          .isEqualTo(PORES_DIFFER);
      assertThat(answer.diagnose(UNIFORM, graded(128, 64 + off, 50, 50), 990, 0.125))
          .isEqualTo(PORES_DIFFER);
    }
    for (double off : new double[] {8, -8}) {
      assertThat(answer.diagnose(UNIFORM, graded(128, 64 + off, 120, 121), 110, 0.125))
          .isEqualTo(HONEST);
    }
  }

  @Test
  @Order(4)
  @DisplayName("No gain is no gain, on the finer mesh")
  @Hint("NO_GAIN: the finer mesh is the one to believe, and a gain of 0 is none.")
  void noticesThatThereIsNoGain(GainDiagnosis answer) {
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 120, 96), 110, 0.125)).isEqualTo(NO_GAIN);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 97, 97), 110, 0.125)).isEqualTo(NO_GAIN);
    DesignReport sure = new DesignReport(128, 64, 97, 97);
    assertThat(answer.diagnose(sure, graded(128, 64, 97, 97), 110, 0.125)).isEqualTo(NO_GAIN);
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A gain within the errors of both meshes proves nothing")
  @Hint(
      "WITHIN_THE_MESH: each design has an error, whichever its sign; the two add up. Reached is within.")
  void noticesTheMesh(GainDiagnosis answer) {
    // errors 1 and 3
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 98, 101), 90, 0.125))
        .isEqualTo(WITHIN_THE_MESH);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 104, 101), 90, 0.125))
        .isEqualTo(WITHIN_THE_MESH);
    DesignReport falling = new DesignReport(128, 64, 98, 97);
    assertThat(answer.diagnose(falling, graded(128, 64, 104, 101), 90, 0.125))
        .isEqualTo(WITHIN_THE_MESH);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 104, 101), 990, 0.125))
        .isEqualTo(WITHIN_THE_MESH);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 98.5, 101.25), 90, 0.125))
        .isEqualTo(HONEST);
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("What a tuned uniform electrode gives as well is not gained by grading")
  @Hint(
      "BASELINE_NOT_TUNED: the tuned energy plus the graded design's error. Reached is not surpassed.")
  void noticesTheBaseline(GainDiagnosis answer) {
    DesignReport graded = graded(128, 64, 118, 121);
    assertThat(answer.diagnose(UNIFORM, graded, 130, 0.125)).isEqualTo(BASELINE_NOT_TUNED);
    assertThat(answer.diagnose(UNIFORM, graded, 120, 0.125)).isEqualTo(BASELINE_NOT_TUNED);
    assertThat(answer.diagnose(UNIFORM, graded, 118, 0.125)).isEqualTo(BASELINE_NOT_TUNED);
    assertThat(answer.diagnose(UNIFORM, graded, 117.5, 0.125)).isEqualTo(HONEST);
    assertThat(answer.diagnose(UNIFORM, graded(128, 64, 124, 121), 118, 0.125))
        .isEqualTo(BASELINE_NOT_TUNED);
  }

  @Test
  @Order(7)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint(
      "To be refused: a number not above 0 or not finite, in either report; a tolerance not in [0, 1).")
  void refusesNumbersOutOfRange(GainDiagnosis answer) {
    DesignReport fine = graded(128, 64, 120, 121);
    for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      DesignReport[] bad = {
        graded(no, 64, 120, 121),
        graded(128, no, 120, 121),
        graded(128, 64, no, 121),
        graded(128, 64, 120, no)
      };
      for (DesignReport each : bad) {
        assertThatThrownBy(() -> answer.diagnose(UNIFORM, each, 110, 0.125))
            .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer.diagnose(each, fine, 110, 0.125))
            .isExactlyInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(() -> answer.diagnose(UNIFORM, fine, no, 0.125))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double no : new double[] {-0.125, 1, Double.NaN}) {
      assertThatThrownBy(() -> answer.diagnose(UNIFORM, fine, 110, no))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

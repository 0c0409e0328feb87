package org.labyrinth.exercises.e10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 10-3: numbers like those of the chapter. */
class GainDiagnosisPublicTest {
  private static final DesignReport UNIFORM = new DesignReport(125e-6, 54e-6, 110.5, 111.25);

  @Test
  @Order(1)
  @DisplayName("The same solids and pores, a clear gain, a tuned baseline: honest")
  @Hint("None of the first five holds. A mesh error is of one design: its own two energies.")
  void honest(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 54e-6, 150, 150.5);
    assertEquals(GainVerdict.HONEST, answer.diagnose(UNIFORM, graded, 148, 0.01));
  }

  @Test
  @Order(2)
  @DisplayName("With less solid it may well be faster")
  @Hint("The solids are the first thing to look at, relative to the uniform electrode's.")
  void solids(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(120e-6, 59e-6, 150, 150.5);
    assertEquals(GainVerdict.SOLIDS_DIFFER, answer.diagnose(UNIFORM, graded, 148, 0.01));
  }

  @Test
  @Order(3)
  @DisplayName("A gain over a bad uniform electrode says little of grading")
  @Hint("Compare with the best that a uniform electrode can do, too.")
  void baseline(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 54e-6, 150, 150.5);
    assertEquals(GainVerdict.BASELINE_NOT_TUNED, answer.diagnose(UNIFORM, graded, 160, 0.01));
  }
}

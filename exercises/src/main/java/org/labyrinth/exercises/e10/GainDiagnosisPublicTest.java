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
  @DisplayName("With fewer pores it is another electrode as well")
  @Hint("More or less: what counts is how far apart they are, as a share of the uniform's pores.")
  void pores(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 53e-6, 150, 150.5);
    assertEquals(GainVerdict.PORES_DIFFER, answer.diagnose(UNIFORM, graded, 148, 0.01));
  }

  @Test
  @Order(4)
  @DisplayName("What the coarse mesh gains and the finer one loses is no gain")
  @Hint("Which of its two energies is a design to be believed?")
  void noGain(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 54e-6, 114, 111);
    assertEquals(GainVerdict.NO_GAIN, answer.diagnose(UNIFORM, graded, 148, 0.01));
  }

  @Test
  @Order(5)
  @DisplayName("A gain smaller than the two mesh errors together may be the mesh's")
  @Hint("The gain is 1.25 W h/m². How large are the two errors, each without its sign?")
  void mesh(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 54e-6, 113.5, 112.5);
    assertEquals(GainVerdict.WITHIN_THE_MESH, answer.diagnose(UNIFORM, graded, 100, 0.01));
  }

  @Test
  @Order(6)
  @DisplayName("A gain over a bad uniform electrode says little of grading")
  @Hint("Compare with the best that a uniform electrode can do, too.")
  void baseline(GainDiagnosis answer) {
    DesignReport graded = new DesignReport(125e-6, 54e-6, 150, 150.5);
    assertEquals(GainVerdict.BASELINE_NOT_TUNED, answer.diagnose(UNIFORM, graded, 160, 0.01));
  }
}

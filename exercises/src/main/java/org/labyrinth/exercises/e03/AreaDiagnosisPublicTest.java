package org.labyrinth.exercises.e03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 03-4: porosity 0.4, radius 6 µm, so that a = 3·10⁵ per metre. */
class AreaDiagnosisPublicTest {
  private static final double TOLERANCE = 1e-6;

  @Test
  @Order(1)
  @DisplayName("Porosity 0.4, radius 6 µm and 300 000 per metre are consistent")
  @Hint("a = 3 ε_s / R, where ε_s is what the pores leave.")
  void consistent(AreaDiagnosis answer) {
    assertEquals(
        AreaMistake.CONSISTENT,
        answer.diagnose(0.4, 6e-6, 3e5, TOLERANCE),
        "verdict on porosity 0.4, radius 6 µm, 300 000 per metre");
  }

  @Test
  @Order(2)
  @DisplayName("With 150 000 per metre, somebody took the diameter for the radius")
  @Hint("What comes out if you put 12 µm where 6 µm belong?")
  void diameter(AreaDiagnosis answer) {
    assertEquals(
        AreaMistake.DIAMETER_FOR_RADIUS,
        answer.diagnose(0.4, 6e-6, 1.5e5, TOLERANCE),
        "verdict on porosity 0.4, radius 6 µm, 150 000 per metre");
  }

  @Test
  @Order(3)
  @DisplayName("With 290 000 per metre, nothing here explains it")
  @Hint("Numbers that are merely close do not agree: the tolerance decides.")
  void unexplained(AreaDiagnosis answer) {
    assertEquals(
        AreaMistake.UNEXPLAINED,
        answer.diagnose(0.4, 6e-6, 2.9e5, TOLERANCE),
        "verdict on porosity 0.4, radius 6 µm, 290 000 per metre");
  }
}

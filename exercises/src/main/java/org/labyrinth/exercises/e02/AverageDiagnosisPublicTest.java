package org.labyrinth.exercises.e02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 02-4: a porosity of 0.3 and concentrations in mol/m³. */
class AverageDiagnosisPublicTest {
  private static final double TOLERANCE = 1e-6;

  @Test
  @Order(1)
  @DisplayName("Porosity 0.3, superficial 300 and intrinsic 1000 are consistent")
  @Hint("Compare ⟨ψ⟩ with ε ⟨ψ⟩^α, within the tolerance: 0.3 · 1000 is not exactly 300 in Java.")
  void consistent(AverageDiagnosis answer) {
    assertEquals(
        AverageMistake.CONSISTENT,
        answer.diagnose(0.3, 300, 1000, TOLERANCE),
        "verdict on porosity 0.3, superficial 300, intrinsic 1000");
  }

  @Test
  @Order(2)
  @DisplayName("Porosity 0.3, superficial 1000 and intrinsic 300 stand in each other's place")
  @Hint("Exchange the two numbers in your mind: does the identity hold then?")
  void swapped(AverageDiagnosis answer) {
    assertEquals(
        AverageMistake.SWAPPED,
        answer.diagnose(0.3, 1000, 300, TOLERANCE),
        "verdict on porosity 0.3, superficial 1000, intrinsic 300");
  }

  @Test
  @Order(3)
  @DisplayName("Porosity 0.3, superficial 300 and intrinsic 999 have no explanation here")
  @Hint("Numbers that are merely close do not agree: the tolerance decides.")
  void unexplained(AverageDiagnosis answer) {
    assertEquals(
        AverageMistake.UNEXPLAINED,
        answer.diagnose(0.3, 300, 999, TOLERANCE),
        "verdict on porosity 0.3, superficial 300, intrinsic 999");
  }
}

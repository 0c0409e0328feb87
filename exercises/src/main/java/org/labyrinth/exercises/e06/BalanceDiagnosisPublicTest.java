package org.labyrinth.exercises.e06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 06-4: t₊ = 0.25, ε = 0.3, and a charge of one mole of electrons. */
class BalanceDiagnosisPublicTest {
  private static final double CHARGE = BalanceDiagnosis.FARADAY;
  private static final double TOLERANCE = 1e-6;

  @Test
  @Order(1)
  @DisplayName("A gain of 0.75 mol/m² balances")
  @Hint(
      "One mole of lithium enters, Q over FARADAY; a quarter of the charge leaves as lithium again.")
  void balanced(BalanceDiagnosis answer) {
    assertEquals(
        BalanceMistake.BALANCED,
        answer.diagnose(0.25, 0.3, CHARGE, 0.75, TOLERANCE),
        "verdict on a gain of 0.75 mol/m²");
  }

  @Test
  @Order(2)
  @DisplayName("A gain of 1 mol/m² has forgotten that lithium also migrates")
  @Hint("Which factor of the source is missing?")
  void forgotten(BalanceDiagnosis answer) {
    assertEquals(
        BalanceMistake.TRANSFERENCE_FORGOTTEN,
        answer.diagnose(0.25, 0.3, CHARGE, 1, TOLERANCE),
        "verdict on a gain of 1 mol/m²");
  }

  @Test
  @Order(3)
  @DisplayName("A gain of 0.7 mol/m² has no explanation here")
  @Hint("Numbers that are merely close do not agree: the tolerance decides.")
  void unexplained(BalanceDiagnosis answer) {
    assertEquals(
        BalanceMistake.UNEXPLAINED,
        answer.diagnose(0.25, 0.3, CHARGE, 0.7, TOLERANCE),
        "verdict on a gain of 0.7 mol/m²");
  }
}

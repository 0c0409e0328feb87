package org.labyrinth.exercises.e09;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 09-4: R_ion = 5, R_s = 2 Ω cm², L = 80 µm, κ = 1, ε = 0.4. */
class TortuosityDiagnosisPublicTest {
  private static TortuosityMistake verdict(TortuosityDiagnosis answer, double reported) {
    return answer.diagnose(5e-4, 2e-4, 80e-6, 1, 0.4, reported, 1e-6);
  }

  @Test
  @Order(1)
  @DisplayName("A tortuosity factor of 2.5 is right")
  @Hint("ε R_ion κ/L, with R_ion in Ω m².")
  void right(TortuosityDiagnosis answer) {
    assertEquals(TortuosityMistake.RIGHT, verdict(answer, 2.5), "verdict on 2.5");
  }

  @Test
  @Order(2)
  @DisplayName("5 has taken two electrodes for one")
  @Hint("The factor between the report and what is right names the mistake.")
  void two(TortuosityDiagnosis answer) {
    assertEquals(TortuosityMistake.TWO_ELECTRODES, verdict(answer, 5), "verdict on 5");
  }

  @Test
  @Order(3)
  @DisplayName("2.4 has no explanation here")
  @Hint("Numbers that are merely close do not agree: the tolerance decides.")
  void unexplained(TortuosityDiagnosis answer) {
    assertEquals(TortuosityMistake.UNEXPLAINED, verdict(answer, 2.4), "verdict on 2.4");
  }
}

package org.labyrinth.exercises.e11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 11-4: 6 m of clay that drains at both ends, c_v = 10⁻⁷ m²/s. */
class SettlementDiagnosisPublicTest {
  private static final double TOLERANCE = 1e-6;

  private static SettlementMistake verdict(SettlementDiagnosis answer, double reported) {
    return answer.diagnose(6, 2, 5e-14, 5e-7, reported, TOLERANCE);
  }

  @Test
  @Order(1)
  @DisplayName("76.32 million seconds, nearly two and a half years, are right")
  @Hint("0.848 · 3² / 10⁻⁷: the longest way out is half the layer.")
  void right(SettlementDiagnosis answer) {
    assertEquals(SettlementMistake.RIGHT, verdict(answer, 76.32e6), "verdict on 76.32e6 s");
  }

  @Test
  @Order(2)
  @DisplayName("Four times as long overlooks one of the drains")
  @Hint("As if the water had to pass the whole layer.")
  void path(SettlementDiagnosis answer) {
    assertEquals(SettlementMistake.WRONG_PATH, verdict(answer, 305.28e6), "verdict on 305.28e6 s");
  }

  @Test
  @Order(3)
  @DisplayName("80 million seconds have no explanation here")
  @Hint("Numbers that are merely close do not agree: the tolerance decides.")
  void unexplained(SettlementDiagnosis answer) {
    assertEquals(SettlementMistake.UNEXPLAINED, verdict(answer, 80e6), "verdict on 80e6 s");
  }
}

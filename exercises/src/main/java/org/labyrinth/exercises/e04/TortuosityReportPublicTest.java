package org.labyrinth.exercises.e04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 04-4: porosity 0.36 and a reported tortuosity of 1.5. */
class TortuosityReportPublicTest {
  private static final double TOLERANCE = 1e-6;

  /** One or two operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("As a factor, 1.5 at porosity 0.36 means B = 0.24; as a ratio of paths, B = 0.16")
  @Hint("The factor divides ε once, the ratio of path lengths twice.")
  void efficiencies(TortuosityReport answer) {
    assertEquals(
        0.24,
        answer.transportEfficiency(TortuosityMeaning.FACTOR, 0.36, 1.5),
        ROUND_OFF,
        "B of a tortuosity factor");
    assertEquals(
        0.16,
        answer.transportEfficiency(TortuosityMeaning.PATH_RATIO, 0.36, 1.5),
        ROUND_OFF,
        "B of a ratio of path lengths");
  }

  @Test
  @Order(2)
  @DisplayName("If B was measured as 0.216, 1.5 was a Bruggeman exponent")
  @Hint("0.36 to the power of 1.5 is 0.6 to the power of 3.")
  void exponent(TortuosityReport answer) {
    assertEquals(
        TortuosityMeaning.BRUGGEMAN_EXPONENT,
        answer.meaning(0.36, 1.5, 0.216, TOLERANCE),
        "meaning of 1.5 where ε = 0.36 and B = 0.216");
  }

  @Test
  @Order(3)
  @DisplayName("If B was measured as 0.3, nothing here explains it")
  @Hint("Test every meaning; if none holds, say so.")
  void unexplained(TortuosityReport answer) {
    assertEquals(
        TortuosityMeaning.UNEXPLAINED,
        answer.meaning(0.36, 1.5, 0.3, TOLERANCE),
        "meaning of 1.5 where ε = 0.36 and B = 0.3");
  }
}

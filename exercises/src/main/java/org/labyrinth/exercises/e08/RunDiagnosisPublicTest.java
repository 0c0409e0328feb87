package org.labyrinth.exercises.e08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 08-4: two cells with h a = 10, t₊ = 1/4, RT/F = 25 mV. */
class RunDiagnosisPublicTest {
  private static final double TOLERANCE = 1e-9;

  /** What the kinetics ask for. */
  private static final double[] ETA = {0.05 * Math.log(2), 0.05 * Math.log(3)};

  /** η of the linear law: 25 mV · j/j₀. */
  private static final double[] LINEAR = {0.025 * 0.6 / 0.4, 0.025 * 0.3 / 0.1125};

  /** i_e in the middle, and the salt's rate in mol/m²/s times Faraday's constant. */
  private static ElectrodeReport report(double middle, double saltRate) {
    return report(middle, saltRate, 9, ETA);
  }

  /** The same with i_s at the collector and with the overpotentials. */
  private static ElectrodeReport report(
      double middle, double saltRate, double collector, double[] eta) {
    double charge = RunDiagnosis.FARADAY;
    return new ElectrodeReport(
        1e-4,
        9,
        1e5,
        0.25,
        0.025 * RunDiagnosis.FARADAY / RunDiagnosis.GAS_CONSTANT,
        new double[] {0, middle, 9},
        new double[] {collector, 9 - middle, 0},
        new double[] {0.6, 0.3},
        new double[] {0.4, 0.1125},
        eta,
        -9 / charge,
        saltRate / charge,
        5 / charge);
  }

  @Test
  @Order(1)
  @DisplayName("Where every equation holds the run is sound")
  @Hint(
      "h a j is 6 and 3 A/m². F dΛ/dt = −9, F (dS/dt + N) = 3/4 · 9. Mind signs and factors."
          + " (The kinetics fail? 2RT stands under F η; take the interface's constants.)")
  void sound(RunDiagnosis answer) {
    assertEquals(RunMistake.SOUND, answer.diagnose(report(6, 1.75), TOLERANCE), "verdict");
  }

  @Test
  @Order(2)
  @DisplayName("Where i_e gains 5 and 4 A/m² but j brings 6 and 3, the charge balance is broken")
  @Hint("In each cell i_e,right − i_e,left − h a j. The sum over both cells would not show it.")
  void chargeBalance(RunDiagnosis answer) {
    assertEquals(RunMistake.CHARGE_BALANCE, answer.diagnose(report(5, 1.75), TOLERANCE), "verdict");
  }

  @Test
  @Order(3)
  @DisplayName("Salt that grows by 4 instead of 1.75 points at the salt balance")
  @Hint("What remains of 9 when a quarter migrates, less what leaves through the separator?")
  void salt(RunDiagnosis answer) {
    assertEquals(RunMistake.SALT, answer.diagnose(report(6, 4), TOLERANCE), "verdict");
  }

  @Test
  @Order(4)
  @DisplayName("Linear in both cells is linearised; linear in one of them breaks the kinetics")
  @Hint("For how many of the cells must the linear law hold, if the kinetics do not?")
  void kinetics(RunDiagnosis answer) {
    assertEquals(
        RunMistake.KINETICS_LINEARISED,
        answer.diagnose(report(6, 1.75, 9, LINEAR), TOLERANCE),
        "both cells linear");
    assertEquals(
        RunMistake.KINETICS,
        answer.diagnose(report(6, 1.75, 9, new double[] {LINEAR[0], ETA[1]}), TOLERANCE),
        "the first cell linear");
    assertEquals(
        RunMistake.KINETICS,
        answer.diagnose(report(6, 1.75, 9, new double[] {ETA[0], LINEAR[1]}), TOLERANCE),
        "the second cell linear");
  }

  @Test
  @Order(5)
  @DisplayName("Where i_s is 8 of 9 A/m² at the collector the current is not shared")
  @Hint("There is one face more than cells. And is too little noticed as well as too much?")
  void currentNotShared(RunDiagnosis answer) {
    assertEquals(
        RunMistake.CURRENT_NOT_SHARED,
        answer.diagnose(report(6, 1.75, 8, ETA), TOLERANCE),
        "verdict");
  }
}

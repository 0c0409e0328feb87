package org.labyrinth.exercises.e08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 08-3: U = 0.1 and 3.9 V, 2 j₀ a L = 32 and 18 A/m², 1 mΩ m². */
class SingleParticleVoltagePublicTest {
  private static final double TEMPERATURE =
      0.025 * SingleParticleVoltage.FARADAY / SingleParticleVoltage.GAS_CONSTANT;
  private static final ElectrodeSide NEGATIVE = new ElectrodeSide(0.1, 0.5, 32);
  private static final ElectrodeSide POSITIVE = new ElectrodeSide(3.9, 0.6, 15);

  /** A dozen operations on volts, and constants to the eleventh digit. */
  private static final double ROUND_OFF = 1e-11;

  @Test
  @Order(1)
  @DisplayName("At rest the voltage is 3.8 V")
  @Hint("Positive against negative: U_p − U_n, and no current costs nothing.")
  void atRest(SingleParticleVoltage answer) {
    assertEquals(
        3.8, answer.voltage(NEGATIVE, POSITIVE, 1e-3, 0, TEMPERATURE), ROUND_OFF, "voltage in V");
  }

  @Test
  @Order(2)
  @DisplayName("24 A/m² of discharge cost 50 mV · ln 2, 50 mV · ln 3 and 24 mV")
  @Hint(
      "asinh(24/32) = ln 2, asinh(24/18) = ln 3. Over how much surface is i spread, and which sign has j"
          + " in each electrode? (Off by some microvolts or less? Take the interface's constants.)")
  void discharge(SingleParticleVoltage answer) {
    double expected = 3.8 - 0.05 * Math.log(6) - 0.024;
    assertEquals(
        expected,
        answer.voltage(NEGATIVE, POSITIVE, 1e-3, 24, TEMPERATURE),
        ROUND_OFF,
        "voltage in V");
  }

  @Test
  @Order(3)
  @DisplayName("In charge all three are added")
  @Hint("With i below 0 each part changes its sign by itself, unless an absolute value is taken.")
  void charge(SingleParticleVoltage answer) {
    double expected = 3.8 + 0.05 * Math.log(6) + 0.024;
    assertEquals(
        expected,
        answer.voltage(NEGATIVE, POSITIVE, 1e-3, -24, TEMPERATURE),
        ROUND_OFF,
        "voltage in V");
  }

  @Test
  @Order(4)
  @DisplayName("A small current meets 1 mΩ m² and 25 mV over 16 and over 9 A/m²")
  @Hint("For small z, asinh z = z; and z has 2 j₀ a L below. The two reactions stand in series.")
  void small(SingleParticleVoltage answer) {
    double expected = 1e-3 + 0.025 / 16 + 0.025 / 9;
    assertEquals(
        expected,
        answer.smallCurrentResistance(NEGATIVE, POSITIVE, 1e-3, TEMPERATURE),
        ROUND_OFF,
        "resistance in Ω m²");
  }
}

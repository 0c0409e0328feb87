package org.labyrinth.exercises.e10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 10-1: uneven steps, and a cut-off between two samples. */
class EnergyToCutOffPublicTest {
  private static final double[] TIME = {0, 600, 2400, 3000};
  private static final double[] VOLTAGE = {4, 3.8, 3.4, 2.4};
  private static final double[] CURRENT = {50, 50, 50, 50};

  /** A handful of operations: round-off. */
  private static final double ROUND_OFF = 1e-9;

  @Test
  @Order(1)
  @DisplayName("Fifty amperes at 3.6 V for half an hour are 90 W h")
  @Hint("Joules, or watt-hours?")
  void constantPower(EnergyToCutOff answer) {
    double[] even = {3.6, 3.6, 3.6};
    double[] amperes = {50, 50, 50};
    double energy = answer.energy(new double[] {0, 300, 1800}, even, amperes, 2.5);
    assertEquals(90, energy, ROUND_OFF, "energy in W h/m²");
  }

  @Test
  @Order(2)
  @DisplayName("Each pair of samples counts as long as it lasts")
  @Hint("The mean power of two samples, times the time between these two.")
  void unevenSteps(EnergyToCutOff answer) {
    // 195 W for 600 s, 180 W for 1800 s, 145 W for 600 s
    double expected = (195 * 600 + 180 * 1800 + 145 * 600) / 3600.0;
    double energy = answer.energy(TIME, VOLTAGE, CURRENT, 2.0);
    assertEquals(expected, energy, ROUND_OFF, "energy in W h/m²");
  }

  @Test
  @Order(3)
  @DisplayName("The last piece counts up to the cut-off and not a second longer")
  @Hint("Where on the straight line from 3.4 to 2.4 V is 2.8 V? The piece up to there counts.")
  void lastPiece(EnergyToCutOff answer) {
    // 2.8 V after 360 of the last 600 s: 50 (3.4 + 2.8)/2 W for 360 s
    double expected = (195 * 600 + 180 * 1800 + 155 * 360) / 3600.0;
    double energy = answer.energy(TIME, VOLTAGE, CURRENT, 2.8);
    assertEquals(expected, energy, ROUND_OFF, "energy in W h/m²");
  }

  @Test
  @Order(4)
  @DisplayName("The current may change as well, up to the very cut-off")
  @Hint("V times i first, and then the mean. Where is i on its line when V reaches the cut-off?")
  void changingCurrent(EnergyToCutOff answer) {
    double[] time = {60, 960, 2160};
    double[] voltage = {4, 3.5, 2.5};
    double[] current = {80, 40, 100};
    // 230 W for 900 s; 2.75 V after 900 of the other 1200 s, at 85 A: (140 + 233.75)/2 W
    double expected = (230 * 900 + 186.875 * 900) / 3600;
    double energy = answer.energy(time, voltage, current, 2.75);
    assertEquals(expected, energy, ROUND_OFF, "energy in W h/m²");
  }
}

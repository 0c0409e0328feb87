package org.labyrinth.autograder.tests.e10;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e10.EnergyToCutOff;

class EnergyToCutOffHiddenTest {
  /** A few dozen products of some hundred: round-off. */
  private static final double ROUND_OFF = 1e-9;

  /** Rising times with steps that differ by a factor of up to ten. */
  private static double[] times(int samples, SplittableRandom random) {
    double[] times = new double[samples];
    times[0] = random.nextDouble(-50, 50);
    for (int i = 1; i < samples; i++) {
      times[i] = times[i - 1] + random.nextDouble(10, 100);
    }
    return times;
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Constant power gives power times time, however the samples lie")
  @Hint(
      "At constant power E is power times time, in W h: steps differ, and clocks need not start at 0.")
  void constantPowerGivesPowerTimesTime(EnergyToCutOff answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(2901));
    for (int samples = 2; samples < 9; samples++) {
      double[] time = times(samples, random);
      double[] voltage = new double[samples];
      double[] current = new double[samples];
      Arrays.fill(voltage, 3.75);
      Arrays.fill(current, 48);
      double hours = (time[samples - 1] - time[0]) / 3600;
      assertThat(answer.energy(time, voltage, current, 2.5))
          .isCloseTo(180 * hours, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The power of a piece is the mean of the powers at its ends")
  @Hint(
      "Of each piece: V i at both ends, and the mean of the two. Mean V times mean i is another number.")
  void powersAreAveragedNotTheirFactors(EnergyToCutOff answer) {
    // 4 V · 90 A/m² and 3 V · 30 A/m²: mean power 225 W/m², not 3.5 · 60 = 210
    assertThat(answer.energy(new double[] {7, 1807}, arr(4, 3), arr(90, 30), 2.5))
        .isCloseTo(112.5, within(ROUND_OFF));
    // and a third sample, of 2.6 V · 100 A/m², 72 s later
    assertThat(answer.energy(new double[] {7, 1807, 1879}, arr(4, 3, 2.6), arr(90, 30, 100), 2.5))
        .isCloseTo(112.5 + 0.02 * 175, within(ROUND_OFF));
  }

  private static double[] arr(double... values) {
    return values;
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("The last piece ends where the straight lines meet the cut-off, with their V and i")
  @Hint(
      "The last piece ends between two samples: V is the cut-off there, and i is on its straight line.")
  void theLastPieceEndsAtTheCutOff(EnergyToCutOff answer) {
    // 3.6 to 2.4 V in 1000 s, 60 to 20 A/m²; 3.3 V after 250 s, at 50 A/m².
    double[] time = {100, 1100, 1500};
    double[] voltage = {3.6, 2.4, 3.9};
    double[] current = {60, 20, 44};
    double expected = 250 * (3.6 * 60 + 3.3 * 50) / 2 / 3600;
    assertThat(answer.energy(time, voltage, current, 3.3)).isCloseTo(expected, within(ROUND_OFF));
    double half = 500 * (3.6 * 60 + 3.0 * 40) / 2 / 3600;
    assertThat(answer.energy(time, voltage, current, 3.0)).isCloseTo(half, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("What comes after the first crossing does not count, though the voltage recovers")
  @Hint(
      "A cell that rests may come back above the cut-off. The discharge was over at the first crossing.")
  void nothingCountsAfterTheFirstCrossing(EnergyToCutOff answer) {
    double[] time = {0, 360, 720, 1080};
    double[] current = {40, 40, 40, 40};
    double upToThere = answer.energy(arr(0, 360), arr(3.5, 2.7), arr(40, 40), 3);
    double recovered = answer.energy(time, arr(3.5, 2.7, 3.4, 3.3), current, 3);
    assertThat(recovered).isCloseTo(upToThere, within(ROUND_OFF));
    // 3 V after 225 s
    assertThat(upToThere).isCloseTo(225 * 40 * 3.25 / 3600, within(ROUND_OFF));
  }

  @Test
  @Order(5)
  @DisplayName("Reached is ended: a sample at the cut-off is the last")
  @Hint(
      "Reached is ended: a sample right at the cut-off is the last, and if it is the first, E is 0.")
  void aSampleAtTheCutOffIsTheLast(EnergyToCutOff answer) {
    double[] time = {0, 900, 1800};
    double[] current = {40, 40, 40};
    double first = 900 * 40 * 3.5 / 3600;
    assertThat(answer.energy(time, arr(4, 3, 4), current, 3)).isCloseTo(first, within(ROUND_OFF));
    assertThat(answer.energy(time, arr(3, 3.5, 3.4), current, 3)).isZero();
    assertThat(answer.energy(time, arr(2.5, 3.5, 3.4), current, 3)).isZero();
    double all = 900 * 40 * (3.5 + 3.25) / 3600;
    assertThat(answer.energy(time, arr(3.75, 3.25, 3.25), current, 3))
        .isCloseTo(all, within(ROUND_OFF));
    assertThat(answer.energy(time, arr(4, 3.5, 3), current, 3))
        .isCloseTo(900 * 40 * 7 / 3600.0, within(ROUND_OFF));
  }

  @Test
  @Order(6)
  @DisplayName("What is charged in between is taken back")
  @Hint("Where i < 0 the cell is charged: the sign of the current is part of the power.")
  void chargingTakesEnergyBack(EnergyToCutOff answer) {
    double[] time = {0, 900, 900.5, 1800};
    double[] voltage = {3.6, 3.6, 3.6, 3.6};
    double[] current = {50, 50, -50, -50};
    // half a second across zero gives nothing
    double expected = (900 * 180 - 899.5 * 180) / 3600.0;
    assertThat(answer.energy(time, voltage, current, 2.5)).isCloseTo(expected, within(ROUND_OFF));
  }

  @Test
  @Order(7)
  @DisplayName("What is no record of a discharge is refused, NaN too")
  @Hint(
      "What is refused? Fewer than two samples, other lengths, no rising time, NaN, after the end too.")
  void refusesWhatIsNoRecord(EnergyToCutOff answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] bad = {
      {{}, {}, {}},
      {{0}, {4}, {1}},
      {{0, 1}, {4}, {1, 1}},
      {{0, 1}, {4, 4}, {1}},
      {{0, 1}, {4, 4, 4}, {1, 1}},
      {{0, 1}, {4, 4}, {1, 1, 1}},
      {{0, 0}, {4, 4}, {1, 1}},
      {{0, 2, 1}, {4, 4, 4}, {1, 1, 1}},
      {{1, 0}, {4, 4}, {1, 1}},
      {{nan, 1}, {4, 4}, {1, 1}},
      {{0, nan}, {4, 4}, {1, 1}},
      {{0, infinity}, {4, 4}, {1, 1}},
      {{-infinity, 1}, {4, 4}, {1, 1}},
      {{0, 1}, {nan, 4}, {1, 1}},
      {{0, 1}, {4, infinity}, {1, 1}},
      {{0, 1}, {4, 4}, {nan, 1}},
      {{0, 1}, {4, 4}, {1, -infinity}},
      // wrong behind the end of the discharge is wrong as well
      {{0, 1, 2}, {4, 2, nan}, {1, 1, 1}},
      {{0, 1, 1}, {4, 2, 3}, {1, 1, 1}}
    };
    for (double[][] b : bad) {
      assertThatThrownBy(() -> answer.energy(b[0], b[1], b[2], 3))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    for (double no : new double[] {nan, infinity, -infinity}) {
      assertThatThrownBy(() -> answer.energy(arr(0, 1), arr(4, 4), arr(1, 1), no))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

package org.labyrinth.autograder.tests.e08;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.labyrinth.exercises.e08.Overpotential.FARADAY;
import static org.labyrinth.exercises.e08.Overpotential.GAS_CONSTANT;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e08.Overpotential;

class OverpotentialHiddenTest {
  /** A few operations of full precision: 10⁻¹⁴, in per cent. */
  private static final double ROUND_OFF = 1e-12;

  /** 2RT/F [V]. */
  private static double thermal(double temperature) {
    return 2 * GAS_CONSTANT * temperature / FARADAY;
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Put into the kinetics, the overpotential gives back the current")
  @Hint("j over twice j₀, then asinh, then times 2RT/F: every factor two, and the temperature.")
  void theKineticsGiveBackTheCurrent(Overpotential answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8001));
    for (int trial = 0; trial < 20; trial++) {
      double j = random.nextDouble(0.1, 30);
      double exchange = random.nextDouble(0.05, 5);
      double temperature = random.nextDouble(250, 340);
      double eta = answer.overpotential(j, exchange, temperature);
      double back = 2 * exchange * Math.sinh(eta / thermal(temperature));
      assertThat(back).isCloseTo(j, withinPercentage(1e-10)); // sinh multiplies round-off
    }
  }

  @Test
  @Order(2)
  @DisplayName("The other way, the same current takes as much: η is odd in j, and 0 at 0")
  @Hint("Work with the size of j and give its sign back at the end.")
  void theOverpotentialIsOdd(Overpotential answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8011));
    for (double size : new double[] {1e-12, 0.3, 40, 1e18}) {
      double j = size * random.nextDouble(1, 2);
      double eta = answer.overpotential(j, 0.7, 310);
      assertThat(eta).isPositive();
      assertThat(answer.overpotential(-j, 0.7, 310)).isCloseTo(-eta, withinPercentage(ROUND_OFF));
    }
    assertThat(answer.overpotential(0, 0.7, 310)).isZero();
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Small currents keep full precision, down to 10⁻³⁰⁰")
  @Hint("log(z + √(1 + z²)) adds a small z to 1 and forgets it.")
  void smallCurrentsKeepTheirDigits(Overpotential answer) {
    double exchange = 0.4;
    for (double z : new double[] {1e-300, 1e-100, 1e-17, 1e-9, 1e-5, 1e-3}) {
      double square = z * z;
      double asinh = z * (1 - square / 6 * (1 - 0.45 * square)); // the next term is z⁶/22
      assertThat(answer.overpotential(2 * exchange * z, exchange, 300))
          .isCloseTo(thermal(300) * asinh, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Large currents do not overflow, up to 10³⁰⁰")
  @Hint("z² is infinite long before z is. Can you divide before you multiply?")
  void largeCurrentsDoNotOverflow(Overpotential answer) {
    for (double z : new double[] {1e10, 1e100, 1e160, 1e299}) {
      // asinh z = ln 2z + 1/4z² …
      double expected = thermal(300) * (Math.log(z) + Math.log(2));
      assertThat(answer.overpotential(0.5 * z, 0.25, 300))
          .isCloseTo(expected, withinPercentage(ROUND_OFF));
      assertThat(answer.overpotential(-0.5 * z, 0.25, 300))
          .isCloseTo(-expected, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("The slope is what a small change of the current changes η by")
  @Hint("Differentiate η(j): no sign of j is left, and at j = 0 it is RT/(F j₀).")
  void theSlopeIsTheDerivative(Overpotential answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8021));
    for (int trial = 0; trial < 10; trial++) {
      double j = random.nextDouble(-3, 3);
      double exchange = random.nextDouble(0.2, 2);
      double temperature = random.nextDouble(250, 340);
      double step = 1e-4 * exchange;
      double above = thermal(temperature) * asinh((j + step) / (2 * exchange));
      double below = thermal(temperature) * asinh((j - step) / (2 * exchange));
      assertThat(answer.slope(j, exchange, temperature))
          .isCloseTo(
              (above - below) / (2 * step), withinPercentage(1e-5)); // of step² and round-off
    }
    for (double temperature : new double[] {0.5, 300}) {
      assertThat(answer.slope(0, 0.5, temperature))
          .isCloseTo(thermal(temperature), withinPercentage(ROUND_OFF));
    }
  }

  private static double asinh(double z) {
    return Math.signum(z) * Math.log(Math.abs(z) + Math.sqrt(1 + z * z));
  }

  @Test
  @Order(6)
  @DisplayName("The slope neither overflows nor vanishes where squares would")
  @Hint("Math.hypot gives √(x² + y²) without the squares.")
  void theSlopeHoldsForAllSizes(Overpotential answer) {
    assertThat(answer.slope(3e200, 2e200, 300))
        .isCloseTo(thermal(300) / 5e200, withinPercentage(ROUND_OFF));
    assertThat(answer.slope(-3e-200, 2e-200, 300))
        .isCloseTo(thermal(300) / 5e-200, withinPercentage(ROUND_OFF));
    assertThat(answer.slope(1e200, 1, 300))
        .isCloseTo(thermal(300) / 1e200, withinPercentage(ROUND_OFF));
  }

  @Test
  @Order(7)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("A finite j; j₀ and T above 0 and finite; by both methods.")
  void refusesNumbersOutOfRange(Overpotential answer) {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {nan, 1, 300},
      {infinity, 1, 300},
      {-infinity, 1, 300},
      {1, 0, 300},
      {1, -1, 300},
      {1, nan, 300},
      {1, infinity, 300},
      {1, 1, 0},
      {1, 1, -300},
      {1, 1, nan},
      {1, 1, infinity}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.overpotential(b[0], b[1], b[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.slope(b[0], b[1], b[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

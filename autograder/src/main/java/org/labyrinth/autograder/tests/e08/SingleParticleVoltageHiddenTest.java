package org.labyrinth.autograder.tests.e08;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.labyrinth.exercises.e08.SingleParticleVoltage.FARADAY;
import static org.labyrinth.exercises.e08.SingleParticleVoltage.GAS_CONSTANT;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e08.ElectrodeSide;
import org.labyrinth.exercises.e08.SingleParticleVoltage;

class SingleParticleVoltageHiddenTest {
  /** A dozen operations on volts, and constants to the eleventh digit. */
  private static final double ROUND_OFF = 1e-9;

  /** An electrode whose reaction costs nothing that a test could see. */
  private static ElectrodeSide eager(double openCircuit) {
    return new ElectrodeSide(openCircuit, 1e20, 30);
  }

  /** 2RT/F [V]. */
  private static double thermal(double temperature) {
    return 2 * GAS_CONSTANT * temperature / FARADAY;
  }

  private record Cell(
      ElectrodeSide negative, ElectrodeSide positive, double resistance, double temperature) {
    static Cell random(SplittableRandom random) {
      return new Cell(
          new ElectrodeSide(
              random.nextDouble(0.05, 0.3), random.nextDouble(0.1, 2), random.nextDouble(10, 40)),
          new ElectrodeSide(
              random.nextDouble(3, 4.2), random.nextDouble(0.1, 2), random.nextDouble(10, 40)),
          random.nextDouble(1e-4, 2e-3),
          random.nextDouble(260, 330));
    }

    double voltage(SingleParticleVoltage answer, double total) {
      return answer.voltage(negative, positive, resistance, total, temperature);
    }
  }

  @Test
  @Order(1)
  @DisplayName("At rest the voltage is that of the positive electrode less that of the negative")
  @Hint("Without a current only U_p and U_n are left, both measured against lithium.")
  void atRestTheElectrodesAreCompared(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8201));
    for (int trial = 0; trial < 5; trial++) {
      Cell cell = Cell.random(random);
      assertThat(cell.voltage(answer, 0))
          .isCloseTo(
              cell.positive().openCircuit() - cell.negative().openCircuit(), within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Each electrode's reaction costs its own overpotential, in discharge")
  @Hint("In discharge lithium leaves the negative particles, j > 0, and enters the positive ones.")
  void eachReactionCostsItsOverpotential(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8211));
    for (int trial = 0; trial < 10; trial++) {
      Cell cell = Cell.random(random);
      double eta = random.nextDouble(0.01, 0.12);
      double temperature = cell.temperature();
      for (ElectrodeSide slow : new ElectrodeSide[] {cell.negative(), cell.positive()}) {
        double total =
            2 * slow.exchangeCurrent() * slow.roughness() * Math.sinh(eta / thermal(temperature));
        boolean isNegative = slow.equals(cell.negative());
        ElectrodeSide negative = isNegative ? slow : eager(0.1);
        ElectrodeSide positive = isNegative ? eager(3.7) : slow;
        double expected = positive.openCircuit() - negative.openCircuit() - eta;
        assertThat(answer.voltage(negative, positive, 0, total, temperature))
            .isCloseTo(expected, within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("In charge every loss is added instead")
  @Hint("Losses are odd in i. Where did an absolute value, or a logarithm, forget the sign?")
  void chargeAddsWhatDischargeTakes(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8221));
    for (double size : new double[] {1e-6, 5, 60}) {
      Cell cell = Cell.random(random);
      double total = size * random.nextDouble(1, 2);
      double rest = cell.voltage(answer, 0);
      double lost = rest - cell.voltage(answer, total);
      assertThat(lost).isPositive();
      assertThat(cell.voltage(answer, -total)).isCloseTo(rest + lost, within(ROUND_OFF));
    }
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Very large currents, either way, follow Tafel's law")
  @Hint("For z = −10¹⁰ the sum z + √(1 + z²) is 0, and its logarithm infinite.")
  void largeCurrentsFollowTafel(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8231));
    Cell cell = Cell.random(random);
    for (double total : new double[] {1e11, -1e11}) {
      double one = answer.voltage(cell.negative(), cell.positive(), 0, total, 300);
      double three = answer.voltage(cell.negative(), cell.positive(), 0, 3 * total, 300);
      // η rises by (2RT/F) ln 3 in both electrodes.
      assertThat(one - three)
          .isCloseTo(Math.signum(total) * 2 * thermal(300) * Math.log(3), within(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @DisplayName("A resistance of 1 mΩ m² more costs 1 mV for each A/m²")
  @Hint("i R is subtracted once; in charge i is negative.")
  void theResistanceCostsIR(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8241));
    Cell cell = Cell.random(random);
    for (double total : new double[] {30, -12}) {
      double less = answer.voltage(cell.negative(), cell.positive(), 2e-3, total, 300);
      double more = answer.voltage(cell.negative(), cell.positive(), 3e-3, total, 300);
      assertThat(less - more).isCloseTo(1e-3 * total, within(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("What a small current meets is the slope of the voltage")
  @Hint("Each reaction resists by RT/(F j₀ a L): a factor two is gone. All three are in series.")
  void smallCurrentsMeetTheSlope(SingleParticleVoltage answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(8251));
    for (int trial = 0; trial < 5; trial++) {
      Cell cell = Cell.random(random);
      double slope = cell.resistance();
      for (ElectrodeSide side : new ElectrodeSide[] {cell.negative(), cell.positive()}) {
        double per = 2 * side.exchangeCurrent() * side.roughness();
        slope += thermal(cell.temperature()) / per;
      }
      assertThat(
              answer.smallCurrentResistance(
                  cell.negative(), cell.positive(), cell.resistance(), cell.temperature()))
          .isCloseTo(slope, withinPercentage(1e-7)); // the constants' last digits
    }
  }
}

package org.labyrinth.autograder.tests.e11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e11.EffectiveStress;

class EffectiveStressHiddenTest {
  /** A dozen operations on numbers of a hundred thousand: round-off. */
  private static final double ROUND_OFF = 1e-8;

  private static final double[] THICKNESS = {2, 1, 5};
  private static final double[] DENSITY = {1700, 1900, 1600};

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Dry ground carries the weight of what lies above, and is pressed together")
  @Hint("All layers above in full, the layer itself by half; tension is positive.")
  void dryGroundCarriesItsWeight(EffectiveStress answer) {
    double[] stress = answer.stress(THICKNESS, DENSITY, 50, 0, 0.9);
    // 1 m of 1700; 2 m of 1700 and half a metre of 1900; 3400 + 1900 + 2.5 · 1600.
    double[] expected = {-9.81 * 1700, -9.81 * 4350, -9.81 * 9300};
    assertThat(stress).containsExactly(expected, within(ROUND_OFF));
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("A load presses alike at every depth")
  @Hint("q is positive where it presses, σ′ is negative there.")
  void aLoadPressesAlikeAtEveryDepth(EffectiveStress answer, Seeds seeds) {
    double load = new SplittableRandom(seeds.at(1131)).nextDouble(10e3, 90e3);
    double[] without = answer.stress(THICKNESS, DENSITY, 1, 0, 0.7);
    double[] with = answer.stress(THICKNESS, DENSITY, 1, load, 0.7);
    for (int i = 0; i < 3; i++) {
      assertThat(with[i] - without[i]).isCloseTo(-load, within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("Water takes α times its pressure off the skeleton, from the water table down")
  @Hint("p = ρ g (z − depth of the table), and σ′ = σ + αp: water pushes the grains apart.")
  void waterTakesOffWhatItCarries(EffectiveStress answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1141));
    for (int trial = 0; trial < 6; trial++) {
      double biot = trial == 0 ? 1 : random.nextDouble(0.3, 0.9);
      double table = trial == 1 ? 0 : random.nextDouble(1.1, 2.4);
      double[] dry = answer.stress(THICKNESS, DENSITY, 50, 7e3, biot);
      double[] wet = answer.stress(THICKNESS, DENSITY, table, 7e3, biot);
      double[] middles = {1, 2.5, 5.5};
      for (int i = 0; i < 3; i++) {
        double pressure = 9810 * Math.max(0, middles[i] - table);
        assertThat(wet[i] - dry[i]).isCloseTo(biot * pressure, within(ROUND_OFF));
      }
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("Pumping makes the ground sink, by the part of each fall that its middle feels")
  @Hint(
      "Settlement: α (p before − p after) m_v h of each layer. A middle that was dry feels nothing.")
  void pumpingMakesTheGroundSink(EffectiveStress answer) {
    double[] compressibility = {3e-7, 1e-6, 4e-7};
    // Middles at 1, 2.5 and 5.5 m. From 2 to 4 m: p falls by 0, by half a metre and by two.
    double expected = 0.8 * 9810 * (1e-6 * 1 * 0.5 + 4e-7 * 5 * 2);
    assertThat(answer.settlement(THICKNESS, compressibility, 2, 4, 0.8))
        .isCloseTo(expected, within(1e-15)); // round-off of 0.04
    assertThat(answer.settlement(THICKNESS, compressibility, 4, 2, 0.8))
        .isCloseTo(-expected, within(1e-15));
    assertThat(answer.settlement(THICKNESS, compressibility, 3, 3, 0.8)).isZero();
    assertThat(answer.settlement(THICKNESS, compressibility, 0, 9, 1))
        .isCloseTo(9810 * (6e-7 * 1 + 1e-6 * 2.5 + 2e-6 * 5.5), within(1e-15));
  }

  @Test
  @Order(5)
  @DisplayName("Unlike arrays, a table in the air and an α beyond 1 are refused, NaN too")
  @Hint("0 ≤ water table < ∞ and 0 < α ≤ 1, in both methods.")
  void refusesNumbersOutOfRange(EffectiveStress answer) {
    double[] two = {1, 1};
    double[] soft = {1e-6, 1e-6, 1e-6};
    refused(() -> answer.stress(two, DENSITY, 1, 0, 1));
    refused(() -> answer.settlement(two, soft, 1, 2, 1));
    for (double table : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      refused(() -> answer.stress(THICKNESS, DENSITY, table, 0, 1));
      refused(() -> answer.settlement(THICKNESS, soft, table, 1, 1));
      refused(() -> answer.settlement(THICKNESS, soft, 1, table, 1));
    }
    for (double biot : new double[] {0, 1.01, Double.NaN}) {
      refused(() -> answer.stress(THICKNESS, DENSITY, 1, 0, biot));
      refused(() -> answer.settlement(THICKNESS, soft, 1, 2, biot));
    }
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

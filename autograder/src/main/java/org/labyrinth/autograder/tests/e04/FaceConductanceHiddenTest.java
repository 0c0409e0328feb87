package org.labyrinth.autograder.tests.e04;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e04.FaceConductance;

class FaceConductanceHiddenTest {
  /** A dozen operations on numbers near one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("Equal cells: k/w between them, 2k/w at the ends")
  @Hint("From the last centre to the outer face there is only half a cell.")
  void equalCellsHaveTheObviousConductances(FaceConductance answer) {
    double[] found = answer.faceConductances(new double[] {3, 3, 3}, new double[] {0.5, 0.5, 0.5});
    assertThat(found).containsExactly(new double[] {12, 6, 6, 12}, within(ROUND_OFF));
    assertThat(answer.faceConductances(new double[] {3}, new double[] {0.5}))
        .containsExactly(new double[] {12, 12}, within(ROUND_OFF));
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Between equal widths stands the harmonic mean, not the arithmetic one")
  @Hint("What does a wall of poor conductor do to a good one behind it?")
  void equalWidthsHaveTheHarmonicMean(FaceConductance answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1201));
    for (int trial = 0; trial < 10; trial++) {
      double a = random.nextDouble(0.1, 1);
      double b = random.nextDouble(2, 10);
      double[] found = answer.faceConductances(new double[] {a, b}, new double[] {1, 1});
      assertThat(found).hasSize(3);
      assertThat(found[1]).isCloseTo(2 * a * b / (a + b), within(10 * ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Each cell resists with its own half width")
  @Hint("Two halves in a row: each has its own width and its own conductivity.")
  void eachHalfHasItsOwnWidth(FaceConductance answer) {
    double[] found = answer.faceConductances(new double[] {2, 1, 4}, new double[] {4, 6, 8});
    // Half cells resist with 1, 3 and 1.
    assertThat(found).containsExactly(new double[] {1, 0.25, 0.25, 1}, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("All resistances of the row add up to its length over the effective conductivity")
  @Hint("How thick is each layer? A thin one hinders less than a thick one.")
  void resistancesAddUp(FaceConductance answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1211));
    for (int trial = 0; trial < 10; trial++) {
      double[] k = new double[5];
      double[] w = new double[5];
      double length = 0;
      double resistance = 0;
      for (int i = 0; i < 5; i++) {
        k[i] = random.nextDouble(0.2, 5);
        w[i] = random.nextDouble(0.5, 2);
        length += w[i];
        resistance += w[i] / k[i];
      }
      assertThat(answer.effectiveConductivity(k, w))
          .isCloseTo(length / resistance, within(10 * ROUND_OFF));
      double byFaces = 0;
      for (double each : answer.faceConductances(k, w)) {
        byFaces += 1 / each;
      }
      assertThat(byFaces).isCloseTo(resistance, withinPercentage(1e-9)); // round-off
    }
  }

  @Test
  @Order(5)
  @DisplayName("Nothing flows through a cell that does not conduct")
  @Hint("Zero, not NaN: what is 0/0, and what is 1/(1/0)?")
  void aCellMayNotConduct(FaceConductance answer) {
    double[] found = answer.faceConductances(new double[] {0, 0, 2}, new double[] {1, 2, 2});
    assertThat(found).containsExactly(new double[] {0, 0, 0, 2}, within(ROUND_OFF));
    assertThat(answer.effectiveConductivity(new double[] {0, 0, 2}, new double[] {1, 2, 2}))
        .isZero();
    assertThat(answer.effectiveConductivity(new double[] {0}, new double[] {1})).isZero();
  }

  @Test
  @Order(6)
  @DisplayName("Rows that are no rows are refused")
  @Hint(
      "At least one cell; k at least 0, w above 0, both finite, as many of each. NaN is in no range.")
  void refusesBadRows(FaceConductance answer) {
    double infinity = Double.POSITIVE_INFINITY;
    double[][][] rows = {
      {{}, {}},
      {{1}, {1, 1}},
      {{1, 1}, {1}},
      {{-1, 1}, {1, 1}},
      {{1, Double.NaN}, {1, 1}},
      {{1, infinity}, {1, 1}},
      {{1, 1}, {0, 1}},
      {{1, 1}, {1, -1}},
      {{1, 1}, {1, Double.NaN}},
      {{1, 1}, {infinity, 1}},
    };
    for (double[][] row : rows) {
      assertThatThrownBy(() -> answer.faceConductances(row[0], row[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.effectiveConductivity(row[0], row[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

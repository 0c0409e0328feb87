package org.labyrinth.autograder.tests.e02;

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
import org.labyrinth.exercises.e02.SaltBookkeeping;

class SaltBookkeepingHiddenTest {
  /** A dozen products and a quotient: round-off, in per cent. */
  private static final double ROUND_OFF = 1e-10;

  private final SplittableRandom random;

  SaltBookkeepingHiddenTest(Seeds seeds) {
    random = new SplittableRandom(seeds.at(701));
  }

  @Test
  @Order(1)
  @Weight(3)
  @DisplayName("Moles are concentration times volume of electrolyte")
  @Hint("The intrinsic concentration is per volume of electrolyte; a layer is also solid.")
  void molesAreConcentrationTimesElectrolyte(SaltBookkeeping answer) {
    for (int trial = 0; trial < 20; trial++) {
      double c = between(100, 2000);
      double porosity = between(0.1, 0.9);
      double thickness = between(10e-6, 200e-6);
      double area = between(1e-4, 1);
      double electrolyte = porosity * thickness * area;
      assertThat(answer.moles(c, porosity, thickness, area))
          .isCloseTo(c * electrolyte, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("Between layers of equal thickness, porosity decides who has more say")
  @Hint("A layer counts by the electrolyte in it.")
  void weighsLayersByTheirPorosity(SaltBookkeeping answer) {
    for (int trial = 0; trial < 10; trial++) {
      double[] porosity = {between(0.1, 0.4), between(0.5, 0.9)};
      double[] thickness = {50e-6, 50e-6};
      assertThat(shareOfFirst(answer, porosity, thickness))
          .isCloseTo(porosity[0] / porosity[1], withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("Between layers of equal porosity, thickness decides who has more say")
  @Hint("A layer counts by the electrolyte in it.")
  void weighsLayersByTheirThickness(SaltBookkeeping answer) {
    for (int trial = 0; trial < 10; trial++) {
      double[] porosity = {0.4, 0.4};
      double[] thickness = {between(10e-6, 40e-6), between(50e-6, 90e-6)};
      assertThat(shareOfFirst(answer, porosity, thickness))
          .isCloseTo(thickness[0] / thickness[1], withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("Where the concentration is the same everywhere, it stays as it is")
  @Hint("The end concentration is intrinsic again: per volume of electrolyte, not of layer.")
  void equalConcentrationsStayAsTheyAre(SaltBookkeeping answer) {
    for (int trial = 0; trial < 10; trial++) {
      double c = between(100, 2000);
      double[] porosity = {between(0.1, 0.9), between(0.1, 0.9), between(0.1, 0.9)};
      double[] thickness = {between(1e-5, 1e-4), between(1e-5, 1e-4), between(1e-5, 1e-4)};
      assertThat(answer.equilibrated(new double[] {c, c, c}, porosity, thickness))
          .isCloseTo(c, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @DisplayName("Every layer counts, and their order does not matter")
  @Hint("There can be one layer, two, or many: loop over all of them.")
  void countsEveryLayerInAnyOrder(SaltBookkeeping answer) {
    double[] porosity = {0.4, 0.4, 0.4, 0.4};
    double[] thickness = {50e-6, 50e-6, 50e-6, 50e-6};
    double one = answer.equilibrated(new double[] {1000, 0, 0, 0}, porosity, thickness);
    assertThat(one).isPositive();
    for (int i = 1; i < 4; i++) {
      double[] c = new double[4];
      c[i] = 1000;
      assertThat(answer.equilibrated(c, porosity, thickness))
          .isCloseTo(one, withinPercentage(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @DisplayName("No salt, and no solid, are within the ranges")
  @Hint("0 or more includes 0; at most 1 includes 1.")
  void acceptsTheEdgesOfTheRanges(SaltBookkeeping answer) {
    assertThat(answer.moles(0, 1, 100e-6, 0.02)).isZero();
    assertThat(answer.equilibrated(new double[] {0}, new double[] {1}, new double[] {1e-4}))
        .isCloseTo(0, within(0.0)); // nothing over something is exactly nothing
  }

  @Test
  @Order(7)
  @DisplayName("A layer with a value out of its range is refused, NaN and infinity included")
  @Hint("Go through the ranges in the task one by one, for both methods.")
  void refusesValuesOutOfRange(SaltBookkeeping answer) {
    double[][] bad = {{-1}, {0, -0.1, 1.1}, {0, -1e-6}, {0, -1}};
    for (int which = 0; which < 4; which++) {
      refused(answer, which, Double.NaN);
      refused(answer, which, Double.POSITIVE_INFINITY);
      for (double value : bad[which]) {
        refused(answer, which, value);
      }
    }
  }

  @Test
  @Order(8)
  @DisplayName("Arrays that differ in length, or are empty, are refused")
  @Hint("Compare the three lengths before the loop; no layer has no concentration.")
  void refusesLayersThatDoNotMatch(SaltBookkeeping answer) {
    double[] none = {};
    double[] one = {0.5};
    double[] two = {0.5, 0.5};
    double[][][] bad = {{one, two, two}, {two, one, two}, {two, two, one}, {none, none, none}};
    for (double[][] layers : bad) {
      assertThatThrownBy(() -> answer.equilibrated(layers[0], layers[1], layers[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  /** One value out of four made bad: concentration, porosity, thickness, area. */
  private static void refused(SaltBookkeeping answer, int which, double value) {
    double[] good = {1000, 0.3, 100e-6, 0.02};
    good[which] = value;
    assertThatThrownBy(() -> answer.moles(good[0], good[1], good[2], good[3]))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    if (which < 3) {
      double[][] layers = {{1000, good[0]}, {0.3, good[1]}, {100e-6, good[2]}};
      assertThatThrownBy(() -> answer.equilibrated(layers[0], layers[1], layers[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }

  /** What salt in the first of two layers gives at the end, over what it gives in the second. */
  private static double shareOfFirst(
      SaltBookkeeping answer, double[] porosity, double[] thickness) {
    return answer.equilibrated(new double[] {1000, 0}, porosity, thickness)
        / answer.equilibrated(new double[] {0, 1000}, porosity, thickness);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}

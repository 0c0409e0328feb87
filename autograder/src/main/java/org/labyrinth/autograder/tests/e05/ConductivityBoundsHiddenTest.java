package org.labyrinth.autograder.tests.e05;

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
import org.labyrinth.exercises.e05.BoundPair;
import org.labyrinth.exercises.e05.ConductivityBounds;

class ConductivityBoundsHiddenTest {
  /** A dozen operations on numbers of order one: round-off. */
  private static final double ROUND_OFF = 1e-11;

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Wiener: harmonic and arithmetic mean by volume")
  @Hint("Which phase does the fraction belong to? The other has the rest.")
  void wienerBoundsAreTheTwoMeans(ConductivityBounds answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1701));
    for (int trial = 0; trial < 10; trial++) {
      double first = random.nextDouble(0.5, 5);
      double second = random.nextDouble(0.5, 5);
      double fraction = random.nextDouble(0.1, 0.4);
      BoundPair found = answer.wiener(first, second, fraction);
      assertThat(found.lower())
          .isCloseTo(1 / (fraction / first + (1 - fraction) / second), within(ROUND_OFF));
      assertThat(found.upper())
          .isCloseTo(fraction * first + (1 - fraction) * second, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("Hashin–Shtrikman: coated spheres with the better conductor outside, and inside")
  @Hint(
      "Whose fraction stands in the numerator, whose with the 3? Write both formulas with + and −.")
  void hashinShtrikmanBoundsAreThoseOfCoatedSpheres(ConductivityBounds answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1711));
    for (int trial = 0; trial < 10; trial++) {
      double good = random.nextDouble(3, 9);
      double poor = random.nextDouble(0.2, 2);
      double share = random.nextDouble(0.1, 0.4);
      // Maxwell's sphere in a matrix, written another way than in the contract.
      double upper = maxwell(good, poor, 1 - share);
      double lower = maxwell(poor, good, share);
      BoundPair found = answer.hashinShtrikman(good, poor, share);
      assertThat(found.upper()).isCloseTo(upper, within(ROUND_OFF));
      assertThat(found.lower()).isCloseTo(lower, within(ROUND_OFF));
      BoundPair exchanged = answer.hashinShtrikman(poor, good, 1 - share);
      assertThat(exchanged.upper()).isCloseTo(upper, within(ROUND_OFF));
      assertThat(exchanged.lower()).isCloseTo(lower, within(ROUND_OFF));
    }
  }

  private static double maxwell(double matrix, double spheres, double fraction) {
    double up = spheres + 2 * matrix + 2 * fraction * (spheres - matrix);
    double down = spheres + 2 * matrix - fraction * (spheres - matrix);
    return matrix * up / down;
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("The bounds for isotropic structures lie within those for all")
  @Hint("lower ≤ upper, whichever phase conducts better, and the narrower pair inside the wider.")
  void theNarrowerPairLiesInside(ConductivityBounds answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1721));
    for (int trial = 0; trial < 20; trial++) {
      double first = random.nextDouble(0.1, 10);
      double second = random.nextDouble(0.1, 10);
      double fraction = random.nextDouble(0.05, 0.95);
      BoundPair wide = answer.wiener(first, second, fraction);
      BoundPair narrow = answer.hashinShtrikman(first, second, fraction);
      assertThat(wide.lower()).isPositive().isLessThanOrEqualTo(narrow.lower() + ROUND_OFF);
      assertThat(narrow.lower()).isLessThanOrEqualTo(narrow.upper() + ROUND_OFF);
      assertThat(narrow.upper()).isLessThanOrEqualTo(wide.upper() + ROUND_OFF);
    }
  }

  @Test
  @Order(4)
  @DisplayName("An insulator makes the lower bounds zero and the upper ones 2f/(3 − f) and f")
  @Hint("Is there a division by a conductivity of zero? In which of the phases?")
  void anInsulatorMakesTheLowerBoundsZero(ConductivityBounds answer) {
    for (double fraction : new double[] {0.2, 0.5, 0.9}) {
      BoundPair wide = answer.wiener(3, 0, fraction);
      BoundPair narrow = answer.hashinShtrikman(3, 0, fraction);
      BoundPair exchanged = answer.hashinShtrikman(0, 3, 1 - fraction);
      assertThat(wide.lower()).isZero();
      assertThat(answer.wiener(0, 3, fraction).lower()).isZero();
      assertThat(wide.upper()).isCloseTo(3 * fraction, within(ROUND_OFF));
      assertThat(narrow.lower()).isZero();
      assertThat(narrow.upper()).isCloseTo(6 * fraction / (3 - fraction), within(ROUND_OFF));
      assertThat(exchanged.lower()).isZero();
      assertThat(exchanged.upper()).isCloseTo(narrow.upper(), within(ROUND_OFF));
    }
  }

  @Test
  @Order(5)
  @DisplayName("Two equal conductors are their own bounds, two insulators zero")
  @Hint("1/(k₋ − k₊) with both the same, and 0/0: what comes out?")
  void equalConductorsAreTheirOwnBounds(ConductivityBounds answer) {
    for (double k : new double[] {0, 2}) {
      BoundPair narrow = answer.hashinShtrikman(k, k, 0.3);
      BoundPair wide = answer.wiener(k, k, 0.3);
      assertThat(narrow.lower()).isCloseTo(k, within(ROUND_OFF));
      assertThat(narrow.upper()).isCloseTo(k, within(ROUND_OFF));
      assertThat(wide.lower()).isCloseTo(k, within(ROUND_OFF));
      assertThat(wide.upper()).isCloseTo(k, within(ROUND_OFF));
    }
  }

  @Test
  @Order(6)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Conductivities at least 0 and finite, a fraction above 0 and below 1, in both methods.")
  void refusesNumbersOutOfRange(ConductivityBounds answer) {
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {-1, 1, 0.5},
      {infinity, 1, 0.5},
      {Double.NaN, 1, 0.5},
      {1, -1, 0.5},
      {1, infinity, 0.5},
      {1, Double.NaN, 0.5},
      {1, 2, 0},
      {1, 2, 1},
      {1, 2, -0.1},
      {1, 2, 30},
      {1, 2, Double.NaN}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.wiener(b[0], b[1], b[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.hashinShtrikman(b[0], b[1], b[2]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

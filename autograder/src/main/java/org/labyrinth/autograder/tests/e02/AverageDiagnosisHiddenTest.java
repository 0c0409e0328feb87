package org.labyrinth.autograder.tests.e02;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e02.AverageMistake.CONSISTENT;
import static org.labyrinth.exercises.e02.AverageMistake.DIVIDED_BY_SOLID_FRACTION;
import static org.labyrinth.exercises.e02.AverageMistake.NOT_DIVIDED;
import static org.labyrinth.exercises.e02.AverageMistake.SWAPPED;
import static org.labyrinth.exercises.e02.AverageMistake.UNEXPLAINED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e02.AverageDiagnosis;
import org.labyrinth.exercises.e02.AverageMistake;

class AverageDiagnosisHiddenTest {
  /** Far above the round-off of a product, far below the differences between the mistakes. */
  private static final double TOLERANCE = 1e-6;

  /** Away from 0.5 and from 1, where two mistakes leave the same trace. */
  private static final double[] POROSITIES = {0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8};

  @Test
  @Order(1)
  @DisplayName("Averages that obey the identity are consistent")
  @Hint("⟨ψ⟩ = ε ⟨ψ⟩^α, within the tolerance.")
  void recognizesConsistentAverages(AverageDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, porosity * 1200, 1200, TOLERANCE)).isEqualTo(CONSISTENT);
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("Averages in each other's place are swapped")
  @Hint("Write the identity with the two reported numbers exchanged.")
  void recognizesSwappedAverages(AverageDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, 1200, porosity * 1200, TOLERANCE)).isEqualTo(SWAPPED);
    }
  }

  @Test
  @Order(3)
  @Weight(3)
  @DisplayName("One number reported twice was not divided")
  @Hint("What do the two numbers look like if nobody took the step from one to the other?")
  void recognizesAMissingDivision(AverageDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, 360, 360, TOLERANCE)).isEqualTo(NOT_DIVIDED);
    }
  }

  @Test
  @Order(4)
  @Weight(3)
  @DisplayName("An intrinsic average made with the solid fraction is found out")
  @Hint("Start from a right ⟨ψ⟩, divide it by 1 − ε, and look at what the two numbers obey.")
  void recognizesTheSolidFraction(AverageDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, 360, 360 / (1 - porosity), TOLERANCE))
          .isEqualTo(DIVIDED_BY_SOLID_FRACTION);
    }
  }

  @Test
  @Order(5)
  @DisplayName("Numbers that obey no relation stay unexplained")
  @Hint("The last case is not the one that is left over: test it as well.")
  void admitsWhatItCannotExplain(AverageDiagnosis answer) {
    assertThat(answer.diagnose(0.3, 500, 1000, TOLERANCE)).isEqualTo(UNEXPLAINED);
    assertThat(answer.diagnose(0.3, 300.01, 1000, TOLERANCE)).isEqualTo(UNEXPLAINED);
    assertThat(answer.diagnose(0.3, 300, -1000, TOLERANCE)).isEqualTo(UNEXPLAINED);
    assertThat(answer.diagnose(0.3, 0, 1000, TOLERANCE)).isEqualTo(UNEXPLAINED);
  }

  @Test
  @Order(6)
  @DisplayName("The verdict does not depend on the unit of the field")
  @Hint("The tolerance is a share of the larger of the two numbers, not a number of mol/m³.")
  void doesNotDependOnTheUnit(AverageDiagnosis answer) {
    for (double unit : new double[] {1e-9, 1, 1e9}) {
      assertThat(answer.diagnose(0.3, 400 * unit, 400 * unit, TOLERANCE)).isEqualTo(NOT_DIVIDED);
      // Within 1e-6 of 300, but some 1e2 off at the largest unit.
      assertThat(answer.diagnose(0.3, 300.0001 * unit, 1000 * unit, TOLERANCE))
          .isEqualTo(CONSISTENT);
    }
  }

  @Test
  @Order(7)
  @DisplayName("The verdict does not depend on the sign of the field")
  @Hint("A potential can be negative: take magnitudes where you compare.")
  void doesNotDependOnTheSign(AverageDiagnosis answer) {
    assertThat(answer.diagnose(0.3, -0.03, -0.1, TOLERANCE)).isEqualTo(CONSISTENT);
    assertThat(answer.diagnose(0.3, -0.1, -0.1, TOLERANCE)).isEqualTo(NOT_DIVIDED);
  }

  @Test
  @Order(8)
  @DisplayName("Two zeros are consistent")
  @Hint("Compare products, so that nothing has to be divided by zero.")
  void twoZerosAreConsistent(AverageDiagnosis answer) {
    assertThat(answer.diagnose(0.3, 0, 0, TOLERANCE)).isEqualTo(CONSISTENT);
    assertThat(answer.diagnose(0.3, 0, 0, 0)).isEqualTo(CONSISTENT);
  }

  @Test
  @Order(9)
  @DisplayName("Where two relations hold, the first in the list is the verdict")
  @Hint("At porosity ½ two relations are the same one; a wide tolerance makes others meet.")
  void theFirstOfSeveralRelationsWins(AverageDiagnosis answer) {
    assertThat(answer.diagnose(0.5, 500, 1000, TOLERANCE)).isEqualTo(CONSISTENT);
    AverageMistake wide = answer.diagnose(0.9, 1000, 1000, 0.2);
    assertThat(wide).isEqualTo(CONSISTENT);
    assertThat(answer.diagnose(0.9, 1100, 1000, 0.15)).isEqualTo(SWAPPED);
    // 1000 and 860 agree by the larger of the two, not by the smaller.
    assertThat(answer.diagnose(0.9, 1000, 860 / 0.9, 0.15)).isEqualTo(CONSISTENT);
  }

  @Test
  @Order(10)
  @DisplayName("Porosity, averages and tolerance out of their ranges are refused, NaN included")
  @Hint("Pure solid and pure pore are out, and so is an infinite average.")
  void refusesNumbersOutOfRange(AverageDiagnosis answer) {
    for (double porosity : new double[] {0, 1, -0.3, 30, Double.NaN}) {
      refused(answer, porosity, 300, 1000, TOLERANCE);
    }
    for (double average : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      refused(answer, 0.3, average, 1000, TOLERANCE);
      refused(answer, 0.3, 300, average, TOLERANCE);
    }
    for (double tolerance : new double[] {-1e-6, 1, Double.NaN}) {
      refused(answer, 0.3, 300, 1000, tolerance);
    }
  }

  private static void refused(
      AverageDiagnosis answer, double porosity, double superficial, double intrinsic, double tol) {
    assertThatThrownBy(() -> answer.diagnose(porosity, superficial, intrinsic, tol))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

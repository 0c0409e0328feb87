package org.labyrinth.autograder.tests.e03;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e03.AreaMistake.CONSISTENT;
import static org.labyrinth.exercises.e03.AreaMistake.DIAMETER_FOR_RADIUS;
import static org.labyrinth.exercises.e03.AreaMistake.FACES_UNCORRECTED;
import static org.labyrinth.exercises.e03.AreaMistake.PER_SOLID_VOLUME;
import static org.labyrinth.exercises.e03.AreaMistake.POROSITY_FOR_SOLID;
import static org.labyrinth.exercises.e03.AreaMistake.UNEXPLAINED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e03.AreaDiagnosis;

class AreaDiagnosisHiddenTest {
  /** Above the round-off of a few products, far below the differences between the mistakes. */
  private static final double TOLERANCE = 1e-9;

  /** Away from 1/3, 0.4, 1/2 and 0.6, where two mistakes lead to one area. */
  private static final double[] POROSITIES = {0.15, 0.25, 0.45, 0.55, 0.7, 0.8};

  private static final double RADIUS = 4e-6;

  @Test
  @Order(1)
  @DisplayName("The right area is consistent")
  @Hint("a = 3 ε_s / R.")
  void recognizesTheRightArea(AreaDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, RADIUS, 3 * (1 - porosity) / RADIUS, TOLERANCE))
          .isEqualTo(CONSISTENT);
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("Half of it comes from a diameter")
  @Hint("The radius stands in the denominator: what does twice the radius do to the area?")
  void recognizesADiameter(AreaDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, RADIUS, 1.5 * (1 - porosity) / RADIUS, TOLERANCE))
          .isEqualTo(DIAMETER_FOR_RADIUS);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("The porosity in the solid's place is noticed")
  @Hint("Write the formula with ε where ε_s belongs.")
  void recognizesThePorosity(AreaDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, RADIUS, 3 * porosity / RADIUS, TOLERANCE))
          .isEqualTo(POROSITY_FOR_SOLID);
    }
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("An area per volume of particles is noticed")
  @Hint("A sphere's surface over its own volume: which factor of a is missing then?")
  void recognizesTheVolumeOfTheParticles(AreaDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, RADIUS, 3 / RADIUS, TOLERANCE))
          .isEqualTo(PER_SOLID_VOLUME);
    }
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("Uncorrected voxel faces are noticed")
  @Hint("By which factor do the stairs of a ball exceed its surface?")
  void recognizesUncorrectedFaces(AreaDiagnosis answer) {
    for (double porosity : POROSITIES) {
      assertThat(answer.diagnose(porosity, RADIUS, 4.5 * (1 - porosity) / RADIUS, TOLERANCE))
          .isEqualTo(FACES_UNCORRECTED);
    }
  }

  @Test
  @Order(6)
  @DisplayName("Where two mistakes lead to one area, the first in the list is named")
  @Hint("Ask in the order of the constants and stop at the first that fits.")
  void theFirstOfSeveralExplanationsWins(AreaDiagnosis answer) {
    // ε = 1/2: porosity and solid are one number. ε = 1/3: 1.5 (1 − ε) = 3 ε = 1.
    assertThat(answer.diagnose(0.5, RADIUS, 1.5 / RADIUS, TOLERANCE)).isEqualTo(CONSISTENT);
    assertThat(answer.diagnose(1.0 / 3, RADIUS, 1 / RADIUS, TOLERANCE))
        .isEqualTo(DIAMETER_FOR_RADIUS);
    // ε = 0.6: 3 ε = 4.5 (1 − ε) = 1.8. ε = 1/3: 3 = 4.5 (1 − ε).
    assertThat(answer.diagnose(0.6, RADIUS, 1.8 / RADIUS, TOLERANCE)).isEqualTo(POROSITY_FOR_SOLID);
    assertThat(answer.diagnose(1.0 / 3, RADIUS, 3 / RADIUS, TOLERANCE)).isEqualTo(PER_SOLID_VOLUME);
  }

  @Test
  @Order(7)
  @DisplayName(
      "The tolerance is relative to the area that the mistake leads to, and reached counts")
  @Hint(
      "How far may a number be off that is a million times larger? And is the limit itself within?")
  void theToleranceIsRelative(AreaDiagnosis answer) {
    // a = 2, exactly, for R = 3/4 and ε = 1/2; a tolerance of 1/4 reaches from 1.5 to 2.5.
    for (double unit : new double[] {1, 1 / 1024.0, 1024}) {
      double radius = 0.75 * unit;
      assertThat(answer.diagnose(0.5, radius, 2.5 / unit, 0.25)).isEqualTo(CONSISTENT);
      assertThat(answer.diagnose(0.5, radius, 1.5 / unit, 0.25)).isEqualTo(CONSISTENT);
      assertThat(answer.diagnose(0.5, radius, 1.45 / unit, 0.25)).isNotEqualTo(CONSISTENT);
      assertThat(answer.diagnose(0.5, radius, 2.55 / unit, 0.25)).isNotEqualTo(CONSISTENT);
      assertThat(answer.diagnose(0.5, radius, 2 / unit, 0)).isEqualTo(CONSISTENT);
    }
  }

  @Test
  @Order(8)
  @DisplayName("What none of the mistakes explains is admitted")
  @Hint("Test every relation; if none holds, say so.")
  void admitsWhatItCannotExplain(AreaDiagnosis answer) {
    for (double factor : new double[] {0.1, 0.9, 1.2, 2, 10}) {
      assertThat(answer.diagnose(0.7, RADIUS, factor * 0.9 / RADIUS, TOLERANCE))
          .isEqualTo(UNEXPLAINED);
    }
  }

  @Test
  @Order(9)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Ask for what is right rather than for what is wrong: NaN is never wrong.")
  void refusesNumbersOutOfRange(AreaDiagnosis answer) {
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {0, 1, 1, 0.1},
      {1, 1, 1, 0.1},
      {Double.NaN, 1, 1, 0.1},
      {0.5, 0, 1, 0.1},
      {0.5, -1, 1, 0.1},
      {0.5, infinity, 1, 0.1},
      {0.5, Double.NaN, 1, 0.1},
      {0.5, 1, 0, 0.1},
      {0.5, 1, -1, 0.1},
      {0.5, 1, infinity, 0.1},
      {0.5, 1, Double.NaN, 0.1},
      {0.5, 1, 1, -0.1},
      {0.5, 1, 1, 1},
      {0.5, 1, 1, Double.NaN}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.diagnose(b[0], b[1], b[2], b[3]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

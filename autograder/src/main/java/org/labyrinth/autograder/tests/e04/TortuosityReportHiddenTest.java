package org.labyrinth.autograder.tests.e04;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.labyrinth.exercises.e04.TortuosityMeaning.BRUGGEMAN_EXPONENT;
import static org.labyrinth.exercises.e04.TortuosityMeaning.FACTOR;
import static org.labyrinth.exercises.e04.TortuosityMeaning.MACMULLIN_NUMBER;
import static org.labyrinth.exercises.e04.TortuosityMeaning.PATH_RATIO;
import static org.labyrinth.exercises.e04.TortuosityMeaning.UNEXPLAINED;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e04.TortuosityMeaning;
import org.labyrinth.exercises.e04.TortuosityReport;

class TortuosityReportHiddenTest {
  /** One or two operations on numbers below one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  /** Above round-off, far below the differences between the meanings. */
  private static final double TOLERANCE = 1e-9;

  private static final TortuosityMeaning[] MEANINGS = {
    FACTOR, PATH_RATIO, MACMULLIN_NUMBER, BRUGGEMAN_EXPONENT
  };

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("A tortuosity factor divides the porosity")
  @Hint("M_eff = M ε/τ.")
  void aFactorDividesThePorosity(TortuosityReport answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1401));
    for (int trial = 0; trial < 10; trial++) {
      double porosity = random.nextDouble(0.1, 0.9);
      double t = random.nextDouble(1.1, 4);
      assertThat(answer.transportEfficiency(FACTOR, porosity, t))
          .isCloseTo(porosity / t, within(ROUND_OFF));
    }
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("A ratio of path lengths counts twice")
  @Hint("A winding way is longer, and a given drop over it is less steep: two effects.")
  void aPathRatioCountsTwice(TortuosityReport answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(1411));
    for (int trial = 0; trial < 10; trial++) {
      double porosity = random.nextDouble(0.1, 0.9);
      double t = random.nextDouble(1.1, 4);
      assertThat(answer.transportEfficiency(PATH_RATIO, porosity, t))
          .isCloseTo(porosity / (t * t), within(ROUND_OFF));
    }
  }

  @Test
  @Order(3)
  @DisplayName("A MacMullin number holds the porosity already; an exponent is an exponent")
  @Hint("Conductivity in the open over conductivity in the maze is the MacMullin number.")
  void macMullinAndBruggemanMeanWhatTheySay(TortuosityReport answer) {
    assertThat(answer.transportEfficiency(MACMULLIN_NUMBER, 0.3, 4))
        .isCloseTo(0.25, within(ROUND_OFF));
    assertThat(answer.transportEfficiency(MACMULLIN_NUMBER, 0.6, 4))
        .isCloseTo(0.25, within(ROUND_OFF));
    assertThat(answer.transportEfficiency(BRUGGEMAN_EXPONENT, 0.25, 1.5))
        .isCloseTo(0.125, within(ROUND_OFF));
    assertThat(answer.transportEfficiency(BRUGGEMAN_EXPONENT, 0.5, 3))
        .isCloseTo(0.125, within(ROUND_OFF));
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("Each meaning is recognized by the efficiency it leads to")
  @Hint("Work out B for each meaning and compare.")
  void eachMeaningIsRecognized(TortuosityReport answer) {
    // Away from porosities and values where two meanings lead to one efficiency.
    for (double porosity : new double[] {0.31, 0.43, 0.57}) {
      for (double t : new double[] {1.4, 2.6}) {
        double[] efficiency = {porosity / t, porosity / (t * t), 1 / t, Math.pow(porosity, t)};
        for (int i = 0; i < 4; i++) {
          assertThat(answer.meaning(porosity, t, efficiency[i], TOLERANCE)).isEqualTo(MEANINGS[i]);
        }
      }
    }
  }

  @Test
  @Order(5)
  @DisplayName("Where two meanings lead to one efficiency, the first in the list is named")
  @Hint("Ask in the order of the constants and stop at the first that fits.")
  void theFirstOfSeveralMeaningsWins(TortuosityReport answer) {
    // t = 1: factor and path ratio and exponent are one. ε = 1/2, t = 2: ε/t = ε².
    assertThat(answer.meaning(0.4, 1, 0.4, TOLERANCE)).isEqualTo(FACTOR);
    assertThat(answer.meaning(0.5, 2, 0.25, TOLERANCE)).isEqualTo(FACTOR);
    // ε = 1/4, t = 2: ε/t² = ε².
    assertThat(answer.meaning(0.25, 2, 0.0625, TOLERANCE)).isEqualTo(PATH_RATIO);
  }

  @Test
  @Order(6)
  @DisplayName("The tolerance is relative to the efficiency that a meaning leads to")
  @Hint("|B − B*| ≤ tolerance · B*, and the limit itself is within.")
  void theToleranceIsRelative(TortuosityReport answer) {
    // The factor leads to 1/4, exactly; a quarter of that is 1/16.
    assertThat(answer.meaning(0.5, 2, 0.3125, 0.25)).isEqualTo(FACTOR);
    assertThat(answer.meaning(0.5, 2, 0.1875, 0.25)).isEqualTo(FACTOR);
    assertThat(answer.meaning(0.5, 2, 0.32, 0.25)).isNotEqualTo(FACTOR);
    assertThat(answer.meaning(0.5, 2, 0.18, 0.25)).isNotEqualTo(FACTOR);
    assertThat(answer.meaning(0.5, 2, 0.25, 0)).isEqualTo(FACTOR);
    // One part in a thousand of a small efficiency: 0.002/2 = 0.001 is not 0.0015.
    assertThat(answer.meaning(0.002, 2, 0.0015, 0.001)).isEqualTo(UNEXPLAINED);
  }

  @Test
  @Order(7)
  @DisplayName("What no meaning explains is admitted")
  @Hint("Test every meaning; if none holds, say so.")
  void admitsWhatItCannotExplain(TortuosityReport answer) {
    for (double efficiency : new double[] {0.01, 0.3, 0.9, 1}) {
      assertThat(answer.meaning(0.36, 1.5, efficiency, TOLERANCE)).isEqualTo(UNEXPLAINED);
    }
  }

  @Test
  @Order(8)
  @DisplayName("Numbers out of range are refused, NaN too, and so is a meaning that is none")
  @Hint("Ask for what is right rather than for what is wrong: NaN is never wrong.")
  void refusesNumbersOutOfRange(TortuosityReport answer) {
    double infinity = Double.POSITIVE_INFINITY;
    double[][] bad = {
      {0, 2}, {1, 2}, {Double.NaN, 2}, {0.5, 0.99}, {0.5, infinity}, {0.5, Double.NaN}
    };
    for (double[] b : bad) {
      assertThatThrownBy(() -> answer.transportEfficiency(FACTOR, b[0], b[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> answer.meaning(b[0], b[1], 0.3, TOLERANCE))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> answer.transportEfficiency(UNEXPLAINED, 0.5, 2))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    for (double[] b :
        new double[][] {
          {0, 0.1},
          {-0.2, 0.1},
          {1.01, 0.1},
          {Double.NaN, 0.1},
          {0.3, -0.1},
          {0.3, 1},
          {0.3, Double.NaN}
        }) {
      assertThatThrownBy(() -> answer.meaning(0.5, 2, b[0], b[1]))
          .isExactlyInstanceOf(IllegalArgumentException.class);
    }
  }
}

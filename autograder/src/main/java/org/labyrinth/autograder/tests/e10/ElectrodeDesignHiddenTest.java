package org.labyrinth.autograder.tests.e10;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Score;
import org.labyrinth.exercises.Scoreboard;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e10.DesignBrief;
import org.labyrinth.exercises.e10.ElectrodeDesign;

/** Scores designs by the model, in this process: an answer only returns two arrays. */
class ElectrodeDesignHiddenTest {
  private static final String BOARD = "Energy at 2C";

  /** What a pattern search over pairs of slabs found, in 2600 runs [W h/m²]. */
  private static final double REFERENCE = 170.95;

  /** The best uniform design, ε of the negative and of the positive electrode. */
  private static final double UNIFORM_NEGATIVE = 0.2772;

  private static final double UNIFORM_POSITIVE = 0.3293;

  /** The energy of a design, asked for once; a test fails on the spot if a limit is broken. */
  private static double energy(ElectrodeDesign answer) {
    double[] negative = answer.negativePorosity();
    double[] positive = answer.positivePorosity();
    assertThat(DesignBrief.objections(negative, positive)).as("objections").isEmpty();
    return DesignBrief.energy(negative, positive, DesignBrief.SCORING);
  }

  private static double[] uniform(double porosity) {
    double[] slabs = new double[DesignBrief.SLABS];
    Arrays.fill(slabs, porosity);
    return slabs;
  }

  @Test
  @Order(1)
  @DisplayName("A design within the limits has a score")
  @Hint("DesignBrief.objections tells which limit is broken; the grader's limits are the same.")
  void keepsTheLimitsAndIsScored(ElectrodeDesign answer, Scoreboard scores) {
    double energy = energy(answer);
    scores.report(new Score(BOARD, energy, "W h/m²", true));
    assertThat(energy).isPositive();
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("It gives more than the best uniform design")
  @Hint(
      "Better than the best uniform one: which slabs does all current pass through, which hardly any?")
  void beatsTheBestUniformDesign(ElectrodeDesign answer) {
    double best =
        DesignBrief.energy(
            uniform(UNIFORM_NEGATIVE), uniform(UNIFORM_POSITIVE), DesignBrief.SCORING);
    assertThat(energy(answer)).isGreaterThan(best);
  }

  @Test
  @Order(3)
  @DisplayName("It comes within 5 % of the reference")
  @Hint("Within 5 %: grade both electrodes; the negative one needs it more.")
  void comesNearTheReference(ElectrodeDesign answer) {
    assertThat(energy(answer)).isGreaterThan(0.95 * REFERENCE);
  }

  @Test
  @Order(4)
  @DisplayName("It comes within 1 % of the reference")
  @Hint(
      "Within 1 %: let a search choose both grades, and how the electrodes share solids and pores.")
  void comesCloseToTheReference(ElectrodeDesign answer) {
    assertThat(energy(answer)).isGreaterThan(0.99 * REFERENCE);
  }

  @Test
  @Order(5)
  @DisplayName("The design is the same whenever it is asked for")
  @Hint(
      "Asked again, the design must be the same: nothing drawn at random, nothing changed in between.")
  void isTheSameWheneverItIsAskedFor(ElectrodeDesign answer) {
    double[] negative = answer.negativePorosity();
    double[] positive = answer.positivePorosity();
    assertThat(DesignBrief.objections(negative, positive)).as("objections").isEmpty();
    for (int again = 0; again < 3; again++) {
      assertThat(answer.negativePorosity()).containsExactly(negative);
      assertThat(answer.positivePorosity()).containsExactly(positive);
    }
  }
}

package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 12-1: examples at 10, 10, 14, 14 (mean 12, deviation 2). */
class RidgePlanePublicTest {
  private static final double[][] FEATURES = {{10}, {10}, {14}, {14}};
  private static final double[] TARGETS = {1, 3, 7, 9};

  /** A dozen operations on numbers of ten: round-off. */
  private static final double ROUND_OFF = 1e-10;

  @Test
  @Order(1)
  @DisplayName("With λ = 2 the slope is 2 a deviation: 5 at the mean, 7 at 14, 11 at 18")
  @Hint("With y less its mean of 5, Σ z y = 12; Σ z² = 4, which λ joins. Is s divided by n?")
  void oneFeature(RidgePlane answer) {
    double[][] asked = {{12}, {14}, {18}};
    assertArrayEquals(
        new double[] {5, 7, 11}, answer.predict(FEATURES, TARGETS, 2, asked), ROUND_OFF, "y");
  }

  @Test
  @Order(2)
  @DisplayName("A huge penalty leaves the mean of the targets")
  @Hint("Only the slopes cost something. What would have to go to 0 if the intercept did, too?")
  void hugePenalty(RidgePlane answer) {
    double[] found = answer.predict(FEATURES, TARGETS, 1e12, new double[][] {{10}, {20}});
    assertArrayEquals(new double[] {5, 5}, found, 1e-9, "y");
  }

  @Test
  @Order(3)
  @DisplayName("In other units the prediction is the same")
  @Hint("Rows that are asked are standardized as well, with the examples' mean and deviation.")
  void otherUnits(RidgePlane answer) {
    double[][] micro = {{10e6}, {10e6}, {14e6}, {14e6}};
    double[] found = answer.predict(micro, TARGETS, 2, new double[][] {{18e6}});
    assertArrayEquals(new double[] {11}, found, ROUND_OFF, "y");
  }

  @Test
  @Order(4)
  @DisplayName("A penalty of 0 is refused")
  @Hint("An IllegalArgumentException, thrown before anything is computed.")
  void refusesNoPenalty(RidgePlane answer) {
    assertThrows(
        IllegalArgumentException.class,
        () -> answer.predict(FEATURES, TARGETS, 0, new double[][] {{12}}));
  }
}

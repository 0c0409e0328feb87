package org.labyrinth.exercises.e12;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 12-1: examples at 10 and 14 (mean 12, deviation 2). */
class RidgePlanePublicTest {
  private static final double[][] FEATURES = {{10}, {10}, {14}, {14}};
  private static final double[] TARGETS = {1, 3, 7, 9};

  /** A dozen operations on numbers of ten: round-off. */
  private static final double ROUND_OFF = 1e-10;

  @Test
  @Order(1)
  @DisplayName("With λ = 2 the slope is 2 a deviation: 5 at the mean, 7 at 14, 11 at 18")
  @Hint(
      "z = 0 at 12 leaves b, the mean of y. Σ z (y − 5) = 12, and λ is added to Σ z² = 4. Is s² over n?")
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
  @DisplayName("Two features that rise together, in units far apart: 6 and 13")
  @Hint(
      "Σ z₁z₂ = 2: the two equations belong together, with λ on the diagonal alone. z is free of units.")
  void twoFeatures(RidgePlane answer) {
    // z = ∓1 of the means 12 million and 0.5; (6 + 2) w₁ + 2 w₂ = 18, 2 w₁ + (6 + 2) w₂ = 12.
    double[][] features = {
      {10e6, 0.4}, {10e6, 0.4}, {10e6, 0.6}, {14e6, 0.4}, {14e6, 0.6}, {14e6, 0.6}
    };
    double[] targets = {1, 2, 3, 6, 8, 10};
    double[][] asked = {{14e6, 0.4}, {18e6, 0.7}};
    assertArrayEquals(
        new double[] {6, 13}, answer.predict(features, targets, 2, asked), ROUND_OFF, "y");
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

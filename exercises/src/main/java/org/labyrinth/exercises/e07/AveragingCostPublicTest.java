package org.labyrinth.exercises.e07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 07-3: R = 3 µm in D = 10⁻¹⁴ m²/s, so R²/D = 900 s. */
class AveragingCostPublicTest {
  private static final double D = 1e-14;

  @Test
  @Order(1)
  @DisplayName("Filled in 1800 s, a particle of 3 µm loses a thirtieth")
  @Hint("θ = 1/2. The lag has settled long before the end: θ/15. Asked for is 1 − f, not f.")
  void slow(AveragingCost answer) {
    assertEquals(1.0 / 30, answer.lost(3e-6, D, 1800), 1e-6, "share lost");
  }

  @Test
  @Order(2)
  @DisplayName("Filled in 90 s, it loses 53 % and not two thirds")
  @Hint("θ = 10: the lag has no time to settle. Solve f + θ/3 s(f/θ) = 1, for example by halving.")
  void quick(AveragingCost answer) {
    assertEquals(0.531434, answer.lost(3e-6, D, 90), 2e-6, "share lost");
  }

  @Test
  @Order(3)
  @DisplayName("For a loss of a thirtieth in 1800 s the radius is 3 µm")
  @Hint("Which θ loses that share? The rest is R² = θ D t_dis. (And 10⁻⁶ of R is not 10⁻⁶ m.)")
  void radius(AveragingCost answer) {
    assertEquals(3e-6, answer.largestRadius(D, 1800, 1.0 / 30), 1e-11, "radius in m");
  }
}

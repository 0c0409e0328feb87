package org.labyrinth.exercises.e10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 10-2: slabs of different widths. */
class PorosityProjectionPublicTest {
  private static final double[] WIDTH = {10e-6, 30e-6, 20e-6};

  /** Porosities are of order one: round-off. */
  private static final double ROUND_OFF = 1e-12;

  @Test
  @Order(1)
  @DisplayName("What can be built already stays as it is")
  @Hint("The mean is weighted by the widths. If it is right and no limit is broken, λ = 0.")
  void buildable(PorosityProjection answer) {
    double[] wish = {0.5, 0.3, 0.2}; // mean (5 + 9 + 4)/60 = 0.3
    assertArrayEquals(wish, answer.project(wish, WIDTH, 0.15, 0.6, 0.3), ROUND_OFF);
  }

  @Test
  @Order(2)
  @DisplayName("A mean that is wrong is put right by one shift for all slabs")
  @Hint("One number λ is added to every slab, not a factor.")
  void shifted(PorosityProjection answer) {
    double[] shifted = answer.project(new double[] {0.5, 0.3, 0.2}, WIDTH, 0.15, 0.6, 0.35);
    assertArrayEquals(new double[] {0.55, 0.35, 0.25}, shifted, ROUND_OFF);
  }

  @Test
  @Order(3)
  @DisplayName("A slab at its limit takes no part in the shift, and the others take more of it")
  @Hint("After cutting off, the mean is wrong again. Which λ makes it right after the cut?")
  void cutOff(PorosityProjection answer) {
    // The first slab stops at 0.6; the other two, 50 of 60 µm, rise by 0.07 each.
    double[] built = answer.project(new double[] {0.68, 0.3, 0.2}, WIDTH, 0.15, 0.6, 22.5 / 60);
    assertArrayEquals(new double[] {0.6, 0.37, 0.27}, built, ROUND_OFF);
  }

  @Test
  @Order(4)
  @DisplayName("A wish beyond the limit counts in full, and the lower limit cuts off as well")
  @Hint("Which comes first, the shift or the cut? And λ may be below 0.")
  void cutOffBelow(PorosityProjection answer) {
    // λ = −0.2; the first wish comes within the limits, the third stops at 0.15.
    double[] built = answer.project(new double[] {0.7, 0.4, 0.2}, WIDTH, 0.15, 0.6, 14.0 / 60);
    assertArrayEquals(new double[] {0.5, 0.2, 0.15}, built, ROUND_OFF);
  }
}

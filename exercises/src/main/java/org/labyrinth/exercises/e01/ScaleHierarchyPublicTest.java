package org.labyrinth.exercises.e01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 01-4: particles of 2 µm in samples of several sizes. */
class ScaleHierarchyPublicTest {
  private static final double MICRON = 1e-6;

  @Test
  @Order(1)
  @DisplayName("2 µm particles, a 40 µm window and a 1 mm gradient are 10 times apart")
  @Hint("Compare factor · max(d_p, ξ) with the window, and factor · window with the gradient.")
  void scalesApart(ScaleHierarchy answer) {
    assertEquals(
        ScaleVerdict.HOLDS,
        answer.verdict(2 * MICRON, MICRON, 40 * MICRON, 1000 * MICRON, 10),
        "verdict on 2 ≪ 40 ≪ 1000 µm with factor 10");
  }

  @Test
  @Order(2)
  @DisplayName("A 10 µm window is too small for 2 µm particles, and a larger one would do")
  @Hint("Is there some other window between the particles and the gradient? Then say which way.")
  void windowTooSmall(ScaleHierarchy answer) {
    assertEquals(
        ScaleVerdict.WINDOW_TOO_SMALL,
        answer.verdict(2 * MICRON, MICRON, 10 * MICRON, 1000 * MICRON, 10),
        "verdict on 2 ≪ 10 ≪ 1000 µm with factor 10");
  }

  @Test
  @Order(3)
  @DisplayName("In an electrode 80 µm thick no window suits 5 µm particles with factor 10")
  @Hint("Both gaps must fit between particle and gradient: how far apart must these two be?")
  void noWindowFits(ScaleHierarchy answer) {
    assertEquals(
        ScaleVerdict.NO_WINDOW_FITS,
        answer.verdict(5 * MICRON, MICRON, 20 * MICRON, 80 * MICRON, 10),
        "verdict on 5 ≪ 20 ≪ 80 µm with factor 10");
  }
}

package org.labyrinth.exercises.e07;

import static org.labyrinth.exercises.Near.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/** The public tests of question 07-1: R = 2 µm, D = 10⁻¹⁴ m²/s, so R²/D = 400 s. */
class SurfaceHistoryPublicTest {
  private static final double R = 2e-6;
  private static final double D = 1e-14;

  /** 10⁻⁵ mol/m²/s: N R/D = 2000 mol/m³. */
  private static final double N = 1e-5;

  /** What the contract allows: 10⁻⁷ N R/D. */
  private static final double ACCURACY = 2e-4;

  @Test
  @Order(1)
  @DisplayName("Long after the start, the surface is 400 mol/m³ ahead of the mean")
  @Hint("At τ = 10 the sum has died away: 3 τ + 1/5, times N R/D, on top of what was there before.")
  void settled(SurfaceHistory answer) {
    double[] found =
        answer.surface(R, D, 500, new double[] {0}, new double[] {N}, new double[] {4000});
    assertArrayEquals(new double[] {500 + 60_000 + 400}, found, ACCURACY, "surface in mol/m³");
  }

  @Test
  @Order(2)
  @DisplayName("After 40 s it has risen by 973.5234 mol/m³")
  @Hint("τ = 0.1: 0.3 + 0.2 − 2 Σ exp(−q² τ)/q², with q₁ = 4.4934 the first root of tan q = q.")
  void unsettled(SurfaceHistory answer) {
    double[] found =
        answer.surface(R, D, 500, new double[] {0}, new double[] {N}, new double[] {40});
    assertArrayEquals(new double[] {500 + RISE_AT_TENTH}, found, ACCURACY, "surface in mol/m³");
  }

  /** From the series with 300 terms. */
  private static final double RISE_AT_TENTH = 973.5234;

  @Test
  @Order(3)
  @DisplayName("Long after the end of the inflow only the mean is left")
  @Hint(
      "The end of an inflow N is the start of an inflow −N on top of it. And what has a switch done"
          + " to the surface before its time?")
  void rested(SurfaceHistory answer) {
    double[] found =
        answer.surface(
            R, D, 500, new double[] {0, 100}, new double[] {N, 0}, new double[] {-5, 6000});
    // 3 N t/R = 3·10⁻⁵·100/(2·10⁻⁶)
    assertArrayEquals(new double[] {500, 2000}, found, ACCURACY, "surface in mol/m³");
  }

  @Test
  @Order(4)
  @DisplayName("A microsecond after the start it has hardly moved")
  @Hint(
      "The series needs more terms the shorter the time. Below τ = 0.001 there is another formula,"
          + " with square roots of τ/π, not of τ alone.")
  void justAfterTheStart(SurfaceHistory answer) {
    double[] found =
        answer.surface(R, D, 500, new double[] {0}, new double[] {N}, new double[] {1e-6});
    double root = Math.sqrt(1e-6 / 400);
    double rise = 2000 * (2 * root / Math.sqrt(Math.PI) + root * root);
    assertArrayEquals(new double[] {500 + rise}, found, ACCURACY, "surface in mol/m³");
  }

  @Test
  @Order(5)
  @DisplayName("After 2 s it has risen by 170.1349 mol/m³")
  @Hint(
      "τ = 0.005 is a case for the series. How large is the first term that you leave out, times 2 N R/D,"
          + " against the accuracy asked for?")
  void afterTwoSeconds(SurfaceHistory answer) {
    double[] found =
        answer.surface(R, D, 500, new double[] {0}, new double[] {N}, new double[] {2});
    assertArrayEquals(new double[] {500 + RISE_AT_TWO}, found, ACCURACY, "surface in mol/m³");
  }

  /** From the series with 500 terms, of which fourteen matter. */
  private static final double RISE_AT_TWO = 170.1349;
}

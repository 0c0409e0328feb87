package org.labyrinth.exercises.e07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;

/**
 * The public tests of question 07-4: R = 2 µm, D = 10⁻¹⁴ m²/s, N = 10⁻⁵ mol/m²/s. The mean rises by
 * 15 mol/m³ a second, and the surface comes to lead by 400 mol/m³; the other way where N is
 * negative.
 */
class ParticleDiagnosisPublicTest {
  private static final double N = 1e-5;

  /** A full R²/D. */
  private static final double LONG = 400;

  private static ParticleMistake verdict(ParticleDiagnosis answer, double rate, double lag) {
    return verdict(answer, N, LONG, rate, lag);
  }

  private static ParticleMistake verdict(
      ParticleDiagnosis answer, double inflow, double duration, double rate, double lag) {
    double[] times = {100, 100 + duration / 2, 100 + duration};
    double[] mean = {7000, 7000 + duration / 2 * rate, 7000 + duration * rate};
    double[] surface = {7000, mean[1] + 0.9 * lag, mean[2] + lag};
    return answer.diagnose(2e-6, 1e-14, inflow, times, surface, mean, 1e-3);
  }

  @Test
  @Order(1)
  @DisplayName("15 mol/m³ a second and 400 mol/m³ ahead is sound")
  @Hint("Rate 3 N/R, from the first and the last mean; lag N R/(5 D), from the last row.")
  void sound(ParticleDiagnosis answer) {
    assertEquals(ParticleMistake.SOUND, verdict(answer, 15, 400), "verdict");
  }

  @Test
  @Order(2)
  @DisplayName("Half the rate and twice the lag took the diameter for the radius")
  @Hint("Put 2 R into both formulas.")
  void diameter(ParticleDiagnosis answer) {
    assertEquals(ParticleMistake.DIAMETER_FOR_RADIUS, verdict(answer, 7.5, 800), "verdict");
  }

  @Test
  @Order(3)
  @DisplayName("The right rate and the wrong lag after a full R²/D is unexplained")
  @Hint("Had 0.2 R²/D not passed, the lag might still be on its way.")
  void unexplained(ParticleDiagnosis answer) {
    assertEquals(ParticleMistake.UNEXPLAINED, verdict(answer, 15, 300), "verdict");
  }

  @Test
  @Order(4)
  @DisplayName("Where N is negative, −15 mol/m³ a second and 400 mol/m³ behind is sound")
  @Hint("Rate and lag have the sign of N; how far they may be off is a magnitude.")
  void emptied(ParticleDiagnosis answer) {
    assertEquals(ParticleMistake.SOUND, verdict(answer, -N, LONG, -15, -400), "verdict");
  }

  @Test
  @Order(5)
  @DisplayName("From 100 s to 160 s, the right rate and three quarters of the lag have not settled")
  @Hint(
      "R²/D is 400 s. How much of it has passed between the first time and the last? And which of"
          + " 0 and N R/(5 D) is the larger if N is negative?")
  void notSettled(ParticleDiagnosis answer) {
    assertEquals(ParticleMistake.NOT_SETTLED, verdict(answer, N, 60, 15, 300), "N above 0");
    assertEquals(ParticleMistake.NOT_SETTLED, verdict(answer, -N, 60, -15, -300), "N below 0");
  }
}

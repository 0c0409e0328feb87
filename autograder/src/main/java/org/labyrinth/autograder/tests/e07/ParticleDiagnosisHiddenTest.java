package org.labyrinth.autograder.tests.e07;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labyrinth.exercises.e07.ParticleMistake.AVERAGED;
import static org.labyrinth.exercises.e07.ParticleMistake.DIAMETER_FOR_RADIUS;
import static org.labyrinth.exercises.e07.ParticleMistake.NOT_SETTLED;
import static org.labyrinth.exercises.e07.ParticleMistake.SLAB_FOR_SPHERE;
import static org.labyrinth.exercises.e07.ParticleMistake.SOUND;
import static org.labyrinth.exercises.e07.ParticleMistake.UNEXPLAINED;
import static org.labyrinth.exercises.e07.ParticleMistake.WRONG_SIGN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e07.ParticleDiagnosis;
import org.labyrinth.exercises.e07.ParticleMistake;

class ParticleDiagnosisHiddenTest {
  /** Above the round-off of differences of thousands, far below those between the mistakes. */
  private static final double TOLERANCE = 1e-6;

  /** The verdict on a record of a rate and a lag over the right ones; time in R²/D. */
  private static ParticleMistake verdict(
      ParticleDiagnosis answer,
      double[] particle,
      double duration,
      double rate,
      double lag,
      double tolerance) {
    double radius = particle[0];
    double d = particle[1];
    double inflow = particle[2];
    double full = 3 * inflow / radius * rate * duration * radius * radius / d;
    double ahead = inflow * radius / (5 * d) * lag;
    double start = 40;
    double step = duration * radius * radius / d;
    double[] times = {start, start + 0.3 * step, start + step};
    double[] mean = {9000, 9000 + 0.5 * full, 9000 + full};
    double[] surface = {9000, mean[1] + 0.3 * ahead, mean[2] + ahead};
    return answer.diagnose(radius, d, inflow, times, surface, mean, tolerance);
  }

  private static void assertVerdict(
      ParticleDiagnosis answer,
      ParticleMistake expected,
      double duration,
      double rate,
      double lag) {
    double[][] particles = {{3e-6, 2e-14, 1e-5}, {8e-6, 1e-13, -2e-5}};
    for (double[] particle : particles) {
      assertThat(verdict(answer, particle, duration, rate, lag, TOLERANCE)).isEqualTo(expected);
    }
  }

  @Test
  @Order(1)
  @DisplayName("3 N/R a second and N R/(5 D) ahead is sound, in either direction")
  @Hint("The tolerances belong to magnitudes: a particle that is emptied has negative ones.")
  void recognizesWhatIsSound(ParticleDiagnosis answer) {
    assertVerdict(answer, SOUND, 0.7, 1, 1);
    assertVerdict(answer, SOUND, 0.1, 1, 1);
  }

  @Test
  @Order(2)
  @Weight(2)
  @DisplayName("The wrong sign turns both round")
  @Hint("With the wrong sign, rate and lag are as large as they should be, the other way.")
  void recognizesTheWrongSign(ParticleDiagnosis answer) {
    assertVerdict(answer, WRONG_SIGN, 0.7, -1, -1);
    assertVerdict(answer, UNEXPLAINED, 0.7, -1, 1);
    assertVerdict(answer, UNEXPLAINED, 0.1, -1, 0.5);
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("The diameter for the radius halves the rate and doubles the lag")
  @Hint("The diameter for the radius: 2 R in 3 N/R, and 2 R in N R/(5 D).")
  void recognizesTheDiameter(ParticleDiagnosis answer) {
    assertVerdict(answer, DIAMETER_FOR_RADIUS, 0.7, 0.5, 2);
    assertVerdict(answer, UNEXPLAINED, 0.7, 0.5, 1);
    assertVerdict(answer, UNEXPLAINED, 0.7, 2, 0.5);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A slab has a third of the area, and lags by N R/(3 D)")
  @Hint("The rate of a slab is N/R; what is 1/3 over 1/5?")
  void recognizesTheSlab(ParticleDiagnosis answer) {
    assertVerdict(answer, SLAB_FOR_SPHERE, 0.7, 1.0 / 3, 5.0 / 3);
    assertVerdict(answer, UNEXPLAINED, 0.7, 1.0 / 3, 1);
  }

  @Test
  @Order(5)
  @Weight(2)
  @DisplayName("A particle without an inside has its mean at its surface")
  @Hint("A particle without an inside has the right rate, and no lag at all.")
  void recognizesTheAveraged(ParticleDiagnosis answer) {
    assertVerdict(answer, AVERAGED, 0.7, 1, 0);
    assertVerdict(answer, AVERAGED, 0.1, 1, 0);
    assertVerdict(answer, UNEXPLAINED, 0.7, 0.5, 0);
  }

  @Test
  @Order(6)
  @Weight(2)
  @DisplayName("Where less than 0.2 R²/D has passed, a smaller lag is only young")
  @Hint("The time that passed is last minus first; the lag is between nothing and the settled one.")
  void recognizesWhatHasNotSettled(ParticleDiagnosis answer) {
    assertVerdict(answer, NOT_SETTLED, 0.1, 1, 0.8);
    assertVerdict(answer, NOT_SETTLED, 0.19, 1, 0.001);
    assertVerdict(answer, UNEXPLAINED, 0.21, 1, 0.8);
    assertVerdict(answer, UNEXPLAINED, 0.1, 1, 1.1);
    assertVerdict(answer, UNEXPLAINED, 0.1, 1, -0.5);
    assertVerdict(answer, UNEXPLAINED, 0.1, 0.9, 0.8);
    // R²/(5 D) = 5 s exactly: not less than that.
    double[] mean = {10, 13 + 12};
    double[] surface = {10, mean[1] + 2};
    assertThat(answer.diagnose(5, 1, 5, new double[] {1, 6}, surface, mean, TOLERANCE))
        .isEqualTo(UNEXPLAINED);
    double[] shorter = {10, 22};
    double[] above = {10, shorter[1] + 2};
    assertThat(answer.diagnose(5, 1, 5, new double[] {1, 5}, above, shorter, TOLERANCE))
        .isEqualTo(NOT_SETTLED);
    // A rate of 3.75 instead of 3, and a tolerance of a quarter: reached.
    double[] quick = {10, 25};
    double[] lead = {10, quick[1] + 2};
    assertThat(answer.diagnose(5, 1, 5, new double[] {1, 5}, lead, quick, 0.25))
        .isEqualTo(NOT_SETTLED);
  }

  @Test
  @Order(7)
  @DisplayName("The first of several explanations is named, and a tolerance that is reached counts")
  @Hint("|rate − its rate| ≤ tolerance · 3|N|/R: whose magnitude, and is the limit within?")
  void theToleranceIsThatOfTheRightRecord(ParticleDiagnosis answer) {
    // 3 N/R = 10 and N R/(5 D) = 4, both exactly.
    double[] particle = {1.5, 0.375, 5};
    double[] emptied = {1.5, 0.375, -5};
    for (double[] p : new double[][] {particle, emptied}) {
      assertThat(exact(answer, p, 1.25, 1, 0.25)).isEqualTo(SOUND);
      assertThat(exact(answer, p, 0.75, 1, 0.25)).isEqualTo(SOUND);
      assertThat(exact(answer, p, 1, 1.25, 0.25)).isEqualTo(SOUND);
      assertThat(exact(answer, p, 1.3, 1, 0.25)).isEqualTo(UNEXPLAINED);
      assertThat(exact(answer, p, 0.7, 1, 0.25)).isEqualTo(UNEXPLAINED);
      assertThat(exact(answer, p, 1, 1.3, 0.25)).isEqualTo(UNEXPLAINED);
      assertThat(exact(answer, p, 1, 0.7, 0.25)).isEqualTo(UNEXPLAINED);
      assertThat(exact(answer, p, 1, 0.25, 0.25)).isEqualTo(AVERAGED);
      assertThat(exact(answer, p, 1, 1, 0)).isEqualTo(SOUND);
      // Rate 0.4 and lag 1.8: within 0.375 of the diameter's and of the slab's.
      assertThat(exact(answer, p, 0.4, 1.8, 0.375)).isEqualTo(DIAMETER_FOR_RADIUS);
      // Within a quarter of none but the slab: 1/3 and 5/3.
      assertThat(exact(answer, p, 0.2, 1.5, 0.25)).isEqualTo(SLAB_FOR_SPHERE);
    }
  }

  /** A record over two seconds, R²/D = 6 s, whose numbers are exact where rate and lag are. */
  private static ParticleMistake exact(
      ParticleDiagnosis answer, double[] p, double rate, double lag, double tolerance) {
    double sign = Math.signum(p[2]);
    double[] mean = {64, 64 + 2 * 10 * rate * sign};
    double[] surface = {64, mean[1] + 4 * lag * sign};
    return answer.diagnose(p[0], p[1], p[2], new double[] {1, 3}, surface, mean, tolerance);
  }

  @Test
  @Order(8)
  @DisplayName("Numbers out of range are refused, NaN too")
  @Hint("Arrays of one length, at least two times, rising; R and D above 0, N not 0; all finite.")
  void refusesNumbersOutOfRange(ParticleDiagnosis answer) {
    double[] t = {0, 1};
    double[] c = {5, 6};
    double[] one = {1};
    double[] three = {1, 2, 3};
    for (double no : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(answer, no, 1, 1, t, c, c, 0.1);
      assertRefused(answer, 1, no, 1, t, c, c, 0.1);
    }
    for (double no : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(answer, 1, 1, no, t, c, c, 0.1);
    }
    for (double no : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      for (double[] bad : new double[][] {{5, no}, {-no, 6}}) {
        assertRefused(answer, 1, 1, 1, bad, c, c, 0.1);
        assertRefused(answer, 1, 1, 1, t, bad, c, 0.1);
        assertRefused(answer, 1, 1, 1, t, c, bad, 0.1);
      }
    }
    for (double no : new double[] {-0.1, 1, Double.NaN}) {
      assertRefused(answer, 1, 1, 1, t, c, c, no);
    }
    assertRefused(answer, 1, 1, 1, one, one, one, 0.1);
    assertRefused(answer, 1, 1, 1, three, c, c, 0.1);
    assertRefused(answer, 1, 1, 1, t, three, c, 0.1);
    assertRefused(answer, 1, 1, 1, t, c, three, 0.1);
    assertRefused(answer, 1, 1, 1, c, c, one, 0.1);
    assertRefused(answer, 1, 1, 1, new double[] {1, 1}, c, c, 0.1);
    assertRefused(answer, 1, 1, 1, new double[] {2, 1}, c, c, 0.1);
    assertRefused(answer, 1, 1, 1, new double[] {0, 2, 1}, three, three, 0.1);
  }

  private static void assertRefused(
      ParticleDiagnosis answer,
      double radius,
      double d,
      double inflow,
      double[] times,
      double[] surface,
      double[] mean,
      double tolerance) {
    assertThatThrownBy(() -> answer.diagnose(radius, d, inflow, times, surface, mean, tolerance))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}

package org.labyrinth.autograder.tests.e07;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labyrinth.exercises.Hint;
import org.labyrinth.exercises.Seeds;
import org.labyrinth.exercises.Weight;
import org.labyrinth.exercises.e07.SurfaceHistory;

class SurfaceHistoryHiddenTest {
  /** What the contract allows, over R/D and the sum of all changes. */
  private static final double ALLOWED = 1e-7;

  private static final double R = 4e-6;
  private static final double D = 2e-15;

  /** R²/D. */
  private static final double UNIT = 8000;

  private static double expected(
      double radius, double d, double initial, double[] switches, double[] inflow, double t) {
    double surface = initial;
    double before = 0;
    for (int k = 0; k < switches.length; k++) {
      double tau = (t - switches[k]) * d / (radius * radius);
      surface += (inflow[k] - before) * radius / d * SphereSeries.rise(tau);
      before = inflow[k];
    }
    return surface;
  }

  private static void assertFollows(
      SurfaceHistory answer,
      double radius,
      double d,
      double[] switches,
      double[] inflow,
      double[] times) {
    double changes = 0;
    for (int k = 0; k < inflow.length; k++) {
      changes += Math.abs(inflow[k] - (k == 0 ? 0 : inflow[k - 1]));
    }
    double[] found = answer.surface(radius, d, 20_000, switches, inflow, times);
    assertThat(found).hasSize(times.length);
    for (int i = 0; i < times.length; i++) {
      assertThat(found[i])
          .isCloseTo(
              expected(radius, d, 20_000, switches, inflow, times[i]),
              within(ALLOWED * changes * radius / d));
    }
  }

  @Test
  @Order(1)
  @Weight(2)
  @DisplayName("Under one constant inflow the surface follows Crank's series")
  @Hint("N R/D · (3 τ + 1/5 − 2 Σ exp(−q² τ)/q²), as many terms as the time needs, over R and D.")
  void oneInflowFollowsTheSeries(SurfaceHistory answer) {
    for (double radius : new double[] {R, 0.3e-6}) {
      double unit = radius * radius / D;
      double[] times = {0.0011 * unit, 0.003 * unit, 0.03 * unit, 0.2 * unit, unit, 7 * unit};
      assertFollows(answer, radius, D, new double[] {0}, new double[] {3e-6}, times);
      assertFollows(answer, radius, 5 * D, new double[] {0}, new double[] {3e-6}, times);
    }
  }

  @Test
  @Order(2)
  @Weight(3)
  @DisplayName("After any history the surface is the sum of what every change has left")
  @Hint(
      "Every change of the inflow starts a series of its own, with the change and not the inflow.")
  void everyChangeLeavesItsTrace(SurfaceHistory answer, Seeds seeds) {
    SplittableRandom random = new SplittableRandom(seeds.at(2101));
    for (int pieces = 2; pieces < 6; pieces++) {
      double[] switches = new double[pieces];
      double t = random.nextDouble(-0.1, 0.1) * UNIT;
      for (int k = 0; k < pieces; k++) {
        switches[k] = t;
        t += random.nextDouble(0.02, 0.3) * UNIT;
      }
      double[] inflow = random.doubles(pieces, -5e-6, 5e-6).toArray();
      double[] times = new double[2 * pieces];
      for (int i = 0; i < times.length; i++) {
        int k = (i * 3) % pieces;
        double next = k + 1 < pieces ? switches[k + 1] : t;
        times[i] =
            random.nextDouble(switches[k] + 0.003 * UNIT, next); // never just behind a switch
      }
      assertFollows(answer, R, D, switches, inflow, times);
    }
  }

  @Test
  @Order(3)
  @Weight(2)
  @DisplayName("Just after a change, too, however short the time")
  @Hint(
      "Below τ = 0.001: 2 √(τ/π) + τ + ⁴⁄₃ τ √(τ/π) + τ²/2. How many terms would the series need?")
  void justAfterAChange(SurfaceHistory answer) {
    double[] after = {1e-12, 1e-9, 1e-6, 1e-5, 1e-4, 3e-4, 5e-4, 8e-4, 0.00095};
    double[] times = new double[after.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = after[i] * UNIT;
    }
    assertFollows(answer, R, D, new double[] {0}, new double[] {-4e-6}, times);
    double[] later = new double[after.length];
    for (int i = 0; i < times.length; i++) {
      later[i] = 0.1 * UNIT + times[i];
    }
    assertFollows(answer, R, D, new double[] {0, 0.1 * UNIT}, new double[] {2e-6, -4e-6}, later);
  }

  @Test
  @Order(4)
  @Weight(2)
  @DisplayName("A change has no effect before it, nor at its very instant")
  @Hint("A change of the inflow adds nothing before its time, nor at its very instant.")
  void theFutureHasNoEffect(SurfaceHistory answer) {
    double[] switches = {50, 400};
    double[] found =
        answer.surface(
            R, D, 20_000, switches, new double[] {3e-6, -1e-6}, new double[] {50, -7, 0, 49.9});
    assertThat(found)
        .containsExactly(new double[] {20_000, 20_000, 20_000, 20_000}, within(1e-9)); // round-off
    assertFollows(
        answer, R, D, switches, new double[] {3e-6, -1e-6}, new double[] {400, 399, 51, 50});
  }

  @Test
  @Order(5)
  @DisplayName("Two particles of one mean and one inflow differ by their past")
  @Hint("Is anything but the last inflow and the mean in your formula?")
  void thePastMatters(SurfaceHistory answer) {
    double[] none = {0.3 * UNIT};
    double[] flux = {4e-6, 0};
    double early = answer.surface(R, D, 1000, new double[] {0, 0.1 * UNIT}, flux, none)[0];
    double late =
        answer.surface(R, D, 1000, new double[] {0.19 * UNIT, 0.29 * UNIT}, flux, none)[0];
    // N R/D = 8000 mol/m³: the lags that are left differ by a twentieth of it.
    double left =
        SphereSeries.lag(0.3)
            - SphereSeries.lag(0.2)
            - SphereSeries.lag(0.11)
            + SphereSeries.lag(0.01);
    assertThat(early - late).isCloseTo(8000 * left, within(4 * ALLOWED * 8000));
  }

  @Test
  @Order(6)
  @DisplayName("What is no particle or no history is refused, NaN too")
  @Hint("R and D above 0; at least one switch, rising, with one inflow each; all finite.")
  void refusesNumbersOutOfRange(SurfaceHistory answer) {
    double[] t = {0, 5};
    double[] n = {1e-6, 2e-6};
    double[] ask = {1, 2};
    for (double no : new double[] {0, -1e-6, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(answer, no, D, 1, t, n, ask);
      assertRefused(answer, R, no, 1, t, n, ask);
    }
    for (double no : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(answer, R, D, no, t, n, ask);
      assertRefused(answer, R, D, 1, new double[] {0, no}, n, ask);
      assertRefused(answer, R, D, 1, t, new double[] {1e-6, no}, ask);
      assertRefused(answer, R, D, 1, t, n, new double[] {no, 2});
    }
    assertRefused(answer, R, D, 1, new double[] {Double.NEGATIVE_INFINITY, 5}, n, ask);
    assertRefused(answer, R, D, 1, new double[0], new double[0], ask);
    assertRefused(answer, R, D, 1, t, new double[] {1e-6}, ask);
    assertRefused(answer, R, D, 1, new double[] {0}, n, ask);
    assertRefused(answer, R, D, 1, new double[] {5, 5}, n, ask);
    assertRefused(answer, R, D, 1, new double[] {5, 4}, n, ask);
  }

  private static void assertRefused(
      SurfaceHistory answer,
      double radius,
      double d,
      double initial,
      double[] switches,
      double[] inflow,
      double[] times) {
    assertThatThrownBy(() -> answer.surface(radius, d, initial, switches, inflow, times))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
